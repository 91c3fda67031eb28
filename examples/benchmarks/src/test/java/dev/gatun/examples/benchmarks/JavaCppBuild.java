package dev.gatun.examples.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.tools.Builder;

/** Has JavaCPP write and compile what {@link JavaCpp} needs, which takes a C++ compiler. */
final class JavaCppBuild {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final Path LIBRARIES =
      Path.of(System.getProperty("java.library.path")).toAbsolutePath();

  private JavaCppBuild() {}

  /** {@return whether it is there now: there is no such compiler everywhere} */
  static boolean isDone() {
    return isUpToDate() || build() && isUpToDate();
  }

  /** It lies in a directory beside the class, where JavaCPP looks for it. */
  private static boolean isUpToDate() {
    Path type = type();
    Path made =
        type.resolveSibling(Loader.getPlatform()).resolve(System.mapLibraryName("jniJavaCpp"));
    return made.toFile().lastModified() > type.toFile().lastModified();
  }

  private static Path type() {
    return Path.of(URI.create(JavaCpp.class.getResource("JavaCpp.class").toString()));
  }

  /**
   * In a process of its own: one that has built with JavaCPP loads nothing with it. Some of what it
   * writes goes to where it runs.
   */
  private static boolean build() {
    ProcessBuilder command =
        new ProcessBuilder(
            JAVA.toString(),
            "-classpath",
            System.getProperty("java.class.path"),
            Builder.class.getName(),
            "-Dplatform.includepath=" + LIBRARIES.resolve("../../include"),
            "-Dplatform.linkpath=" + LIBRARIES,
            JavaCpp.class.getName());
    try {
      command.directory(type().getParent().toFile());
      return command.inheritIO().start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
