package dev.gatun.processor.header;

import dev.gatun.runtime.layout.Abi;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names that compilers have for platforms, such as {@code aarch64-linux-gnu}. */
final class Triples {
  private Triples() {}

  /** The platform that a compiler means, if Gatun knows it. */
  static Optional<Abi> abi(String triple) {
    List<String> parts = Arrays.asList(triple.toLowerCase(Locale.ROOT).split("-"));
    String system = String.join("-", parts.subList(Math.min(1, parts.size()), parts.size()));
    String machine = parts.getFirst();
    if (system.contains("mingw") || system.contains("windows")) {
      return isX64(machine)
          ? Optional.of(Abi.WINDOWS_X64)
          : isArm64(machine) ? Optional.of(Abi.WINDOWS_AARCH64) : Optional.empty();
    }
    if (system.contains("darwin") || system.contains("macos")) {
      return isX64(machine)
          ? Optional.of(Abi.MACOS_X64)
          : isArm64(machine) ? Optional.of(Abi.MACOS_AARCH64) : Optional.empty();
    }
    // On some machines, programs of 32 bits can have all that those of 64 bits have.
    boolean isNarrow = system.contains("x32") || system.contains("ilp32");
    return system.contains("linux") && !isNarrow ? linux(machine) : Optional.empty();
  }

  private static Optional<Abi> linux(String machine) {
    if (isX64(machine)) {
      return Optional.of(Abi.LINUX_X64);
    }
    if (isArm64(machine)) {
      return Optional.of(Abi.LINUX_AARCH64);
    }
    return switch (machine) {
      case "riscv64" -> Optional.of(Abi.LINUX_RISCV64);
      case "s390x" -> Optional.of(Abi.LINUX_S390X);
      case "powerpc64", "ppc64" -> Optional.of(Abi.LINUX_PPC64);
      case "powerpc64le", "ppc64le" -> Optional.of(Abi.LINUX_PPC64LE);
      case "i386", "i486", "i586", "i686" -> Optional.of(Abi.LINUX_X86);
      case "arm", "armv7", "armv7a", "armv7l" -> Optional.of(Abi.LINUX_ARM);
      default -> Optional.empty();
    };
  }

  private static boolean isX64(String machine) {
    return machine.equals("x86_64") || machine.equals("amd64");
  }

  private static boolean isArm64(String machine) {
    return machine.equals("aarch64") || machine.equals("arm64");
  }

  /** The names that compilers may have for a platform, the most usual one first. */
  static List<String> of(Abi abi) {
    return switch (abi) {
      case LINUX_X64 -> List.of("x86_64-linux-gnu");
      case LINUX_AARCH64 -> List.of("aarch64-linux-gnu");
      case LINUX_RISCV64 -> List.of("riscv64-linux-gnu");
      case LINUX_S390X -> List.of("s390x-linux-gnu");
      case LINUX_PPC64 -> List.of("powerpc64-linux-gnu");
      case LINUX_PPC64LE -> List.of("powerpc64le-linux-gnu");
      case LINUX_X86 -> List.of("i686-linux-gnu");
      case LINUX_ARM -> List.of("arm-linux-gnueabihf");
      case MACOS_X64 -> List.of("x86_64-apple-macos11");
      case MACOS_AARCH64 -> List.of("arm64-apple-macos11");
      case WINDOWS_X64 -> List.of("x86_64-w64-mingw32", "x86_64-pc-windows-msvc");
      case WINDOWS_AARCH64 -> List.of("aarch64-w64-mingw32", "aarch64-pc-windows-msvc");
    };
  }
}
