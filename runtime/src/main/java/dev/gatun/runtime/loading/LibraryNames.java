package dev.gatun.runtime.loading;

import dev.gatun.runtime.layout.Abi;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What the file of a library is called, by the name that a declaration has for it. */
public final class LibraryNames {
  private static final String FRAMEWORK = ".framework";

  private LibraryNames() {}

  /**
   * {@return the names of the file on a platform, the most usual one first; none where the platform
   * has nothing of this kind}
   *
   * @param abi the platform
   * @param name the bare name of a library, the name of a file, or that of a framework
   */
  public static List<String> files(Abi abi, String name) {
    if (isFramework(name)) {
      String framework = name.substring(0, name.length() - FRAMEWORK.length());
      return abi.isMacos() ? List.of(name + "/" + framework) : List.of();
    }
    if (isFileName(name)) {
      return List.of(name);
    }
    if (abi.isWindows()) {
      return List.of(name + ".dll", "lib" + name + ".dll");
    }
    return List.of("lib".concat(name).concat(abi.isMacos() ? ".dylib" : ".so"));
  }

  /** Whether a name says itself what the file is called, such as {@code libssl.so.3}. */
  private static boolean isFileName(String name) {
    return name.indexOf('.') >= 0 && Dotted.FILE_NAME.matcher(name).find();
  }

  /** Names with a dot, which most programs do without, and without what reads them. */
  private static final class Dotted {
    static final Pattern FILE_NAME = Pattern.compile("\\.(so(\\.\\d+)*|dylib|dll)$");
  }

  /**
   * {@return whether a name is that of a framework of macOS, such as {@code OpenGL.framework}}
   *
   * @param name the name
   */
  static boolean isFramework(String name) {
    return name.endsWith(FRAMEWORK) && name.length() > FRAMEWORK.length();
  }

  /**
   * {@return whether a name is an absolute path}
   *
   * @param name the name
   * @throws IllegalArgumentException if it is neither that nor a bare name
   */
  static boolean isPath(String name) {
    if (Path.of(name).isAbsolute()) {
      return true;
    }
    if (name.isBlank() || name.contains("/") || name.contains("\\")) {
      throw new IllegalArgumentException(
          "'" + name + "' is neither the bare name of a library nor an absolute path");
    }
    return false;
  }
}
