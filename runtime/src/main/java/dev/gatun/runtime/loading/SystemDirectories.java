package dev.gatun.runtime.loading;

import dev.gatun.runtime.layout.Abi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where operating systems and their packages put libraries: written by administrators alone. */
public final class SystemDirectories {
  private SystemDirectories() {}

  /**
   * {@return the directories of a platform, as far as this machine has them: each once, by whatever
   * names}
   *
   * @param abi the platform
   */
  public static List<Path> existing(Abi abi) {
    return existing(of(abi));
  }

  /**
   * {@return the directories of a platform's frameworks, as far as this machine has them}
   *
   * @param abi the platform; only macOS has frameworks
   */
  static List<Path> existingOfFrameworks(Abi abi) {
    return existing(ofFrameworks(abi));
  }

  /**
   * {@return the directories of a platform}
   *
   * @param abi the platform
   */
  public static List<Path> of(Abi abi) {
    return switch (abi) {
      case LINUX_X64 -> linux("x86_64-linux-gnu", "64");
      case LINUX_AARCH64 -> linux("aarch64-linux-gnu", "64");
      case LINUX_RISCV64 -> linux("riscv64-linux-gnu", "64");
      case LINUX_S390X -> linux("s390x-linux-gnu", "64");
      case LINUX_PPC64LE -> linux("powerpc64le-linux-gnu", "64");
      case LINUX_PPC64 -> linux("powerpc64-linux-gnu", "64");
      case LINUX_X86 -> linux("i386-linux-gnu", "32");
      case LINUX_ARM -> linux("arm-linux-gnueabihf", "");
      case MACOS_X64, MACOS_AARCH64 ->
          List.of(Path.of("/usr/local/lib"), Path.of("/opt/homebrew/lib"), Path.of("/usr/lib"));
      case WINDOWS_X64, WINDOWS_AARCH64 ->
          Optional.ofNullable(System.getenv("SystemRoot")).stream()
              .map(root -> Path.of(root, "System32"))
              .toList();
    };
  }

  static List<Path> ofFrameworks(Abi abi) {
    return abi.isMacos()
        ? List.of(Path.of("/Library/Frameworks"), Path.of("/System/Library/Frameworks"))
        : List.of();
  }

  /** Debian's directories, which name the architecture; then those of the other distributions. */
  private static List<Path> linux(String architecture, String width) {
    Set<Path> directories = new LinkedHashSet<>();
    for (String root : List.of("/usr/local/lib", "/usr/lib", "/lib")) {
      directories.add(Path.of(root, architecture));
      directories.add(Path.of(root.concat(width)));
      directories.add(Path.of(root));
    }
    return List.copyOf(directories);
  }

  /** Most systems of today have {@code /lib} as another name of {@code /usr/lib}. */
  private static List<Path> existing(List<Path> directories) {
    Map<Path, Path> byRealPath = new LinkedHashMap<>();
    for (Path directory : directories) {
      if (Files.isDirectory(directory)) {
        byRealPath.putIfAbsent(real(directory), directory);
      }
    }
    return List.copyOf(byRealPath.values());
  }

  private static Path real(Path directory) {
    try {
      return directory.toRealPath();
    } catch (IOException e) {
      return directory;
    }
  }
}
