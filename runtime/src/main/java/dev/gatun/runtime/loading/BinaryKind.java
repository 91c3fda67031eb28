package dev.gatun.runtime.loading;

import dev.gatun.runtime.layout.Abi;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What a library's file is made for, as its first bytes say. */
public final class BinaryKind {
  private static final int HEADER = 4096;

  private BinaryKind() {}

  /**
   * {@return what a file is made for, such as {@code AArch64 (ELF, 64 bit, little-endian)}; nothing
   * where it is no library of a format that is known}
   *
   * @param file the file
   */
  public static Optional<String> of(Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      return of(ByteBuffer.wrap(bytes.readNBytes(HEADER)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * {@return whether a platform can load what is made for this}
   *
   * @param kind what a file is made for, as told by {@link #of(Path)}
   * @param abi the platform
   */
  public static boolean isFor(String kind, Abi abi) {
    return switch (abi) {
      case LINUX_X64 -> kind.equals("x64 (ELF, 64 bit, little-endian)");
      case LINUX_AARCH64 -> kind.equals("AArch64 (ELF, 64 bit, little-endian)");
      case LINUX_RISCV64 -> kind.equals("RISC-V (ELF, 64 bit, little-endian)");
      case LINUX_S390X -> kind.equals("s390x (ELF, 64 bit, big-endian)");
      case LINUX_PPC64 -> kind.equals("POWER 64 (ELF, 64 bit, big-endian)");
      case LINUX_PPC64LE -> kind.equals("POWER 64 (ELF, 64 bit, little-endian)");
      case LINUX_X86 -> kind.equals("x86 (ELF, 32 bit, little-endian)");
      case LINUX_ARM -> kind.equals("ARM (ELF, 32 bit, little-endian)");
      case MACOS_X64 -> kind.contains("x64") && kind.endsWith("(Mach-O)");
      case MACOS_AARCH64 -> kind.contains("AArch64") && kind.endsWith("(Mach-O)");
      case WINDOWS_X64 -> kind.equals("x64 (PE, for Windows)");
      case WINDOWS_AARCH64 -> kind.equals("AArch64 (PE, for Windows)");
    };
  }

  static Optional<String> of(ByteBuffer header) {
    header.order(ByteOrder.BIG_ENDIAN);
    if (header.limit() < 0x40) {
      return Optional.empty();
    }
    int magic = header.getInt(0);
    if (magic == 0x7f454c46) {
      return Optional.of(elf(header));
    }
    if (magic == 0xcffaedfe) {
      header.order(ByteOrder.LITTLE_ENDIAN);
      return Optional.of(machOName(header.getInt(4)) + " (Mach-O)");
    }
    if (magic == 0xcafebabe && header.getInt(4) > 0 && header.getInt(4) < 32) {
      return Optional.of(universal(header));
    }
    return header.getShort(0) == 0x4d5a
        ? pe(header.order(ByteOrder.LITTLE_ENDIAN))
        : Optional.empty();
  }

  private static String elf(ByteBuffer header) {
    boolean isBigEndian = header.get(5) == 2;
    header.order(isBigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    int machine = Short.toUnsignedInt(header.getShort(18));
    String name =
        switch (machine) {
          case 2 -> "SPARC";
          case 3 -> "x86";
          case 8 -> "MIPS";
          case 20 -> "POWER";
          case 21 -> "POWER 64";
          case 22 -> "s390x";
          case 40 -> "ARM";
          case 43 -> "SPARC V9";
          case 62 -> "x64";
          case 183 -> "AArch64";
          case 243 -> "RISC-V";
          case 258 -> "LoongArch";
          default -> "machine " + machine;
        };
    return "%s (ELF, %d bit, %s-endian)"
        .formatted(name, header.get(4) == 1 ? 32 : 64, isBigEndian ? "big" : "little");
  }

  private static String universal(ByteBuffer header) {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < header.getInt(4) && 8 + i * 20 + 4 <= header.limit(); i++) {
      names.append(i == 0 ? "" : " and ").append(machOName(header.getInt(8 + i * 20)));
    }
    return names + " (Mach-O)";
  }

  private static String machOName(int cpu) {
    return switch (cpu) {
      case 7 -> "x86";
      case 0x01000007 -> "x64";
      case 12 -> "ARM";
      case 0x0100000c -> "AArch64";
      default -> "machine " + Integer.toHexString(cpu);
    };
  }

  private static Optional<String> pe(ByteBuffer header) {
    int start = header.getInt(0x3c);
    if (start < 0 || start + 6 > header.limit() || header.getInt(start) != 0x4550) {
      return Optional.empty();
    }
    int machine = Short.toUnsignedInt(header.getShort(start + 4));
    String name =
        switch (machine) {
          case 0x14c -> "x86";
          case 0x8664 -> "x64";
          case 0xaa64 -> "AArch64";
          default -> "machine " + Integer.toHexString(machine);
        };
    return Optional.of(name + " (PE, for Windows)");
  }
}
