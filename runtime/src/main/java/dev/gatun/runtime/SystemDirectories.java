package dev.gatun.runtime;

import dev.gatun.runtime.layout.Abi;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where operating systems and their packages put libraries: written by administrators alone. */
final class SystemDirectories {
  private SystemDirectories() {}

  /** The directories of the platform that this JVM runs on, as far as they exist. */
  static List<Path> existing() {
    return of(Platform.ABI).stream().filter(Files::isDirectory).toList();
  }

  static List<Path> of(Abi abi) {
    return switch (abi) {
      case LINUX_X64 -> linux("x86_64-linux-gnu", "lib64");
      case LINUX_AARCH64 -> linux("aarch64-linux-gnu", "lib64");
      case LINUX_RISCV64 -> linux("riscv64-linux-gnu", "lib64");
      case LINUX_S390X -> linux("s390x-linux-gnu", "lib64");
      case LINUX_PPC64LE -> linux("powerpc64le-linux-gnu", "lib64");
      case LINUX_PPC64 -> linux("powerpc64-linux-gnu", "lib64");
      case LINUX_X86 -> linux("i386-linux-gnu", "lib32");
      case LINUX_ARM -> linux("arm-linux-gnueabihf", "lib");
      case MACOS_X64, MACOS_AARCH64 ->
          List.of(Path.of("/usr/local/lib"), Path.of("/opt/homebrew/lib"), Path.of("/usr/lib"));
      case WINDOWS_X64, WINDOWS_AARCH64 ->
          Optional.ofNullable(System.getenv("SystemRoot")).stream()
              .map(root -> Path.of(root, "System32"))
              .toList();
    };
  }

  /** Debian's directories, which name the architecture; then those of the other distributions. */
  private static List<Path> linux(String architecture, String library) {
    List<Path> directories = new ArrayList<>();
    directories.add(Path.of("/usr/local/lib"));
    directories.add(Path.of("/usr/lib", architecture));
    directories.add(Path.of("/usr", library));
    directories.add(Path.of("/usr/lib"));
    return directories.stream().distinct().toList();
  }
}
