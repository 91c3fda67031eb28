package dev.gatun.runtime.loading;

import dev.gatun.runtime.layout.Abi;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a library's file is made for, as its first bytes say.
 *
 * @param machines the processors; only macOS has files for several
 * @param format the format of the file, with the width and the order of bytes where it has several
 */
public record BinaryKind(List<String> machines, String format) {
  private static final int HEADER = 4096;
  private static final String MACH_O = "Mach-O";
  private static final String PE = "PE, for Windows";

  /**
   * {@return what a file is made for; nothing where it is no library of a format that is known}
   *
   * @param file the file
   */
  public static Optional<BinaryKind> of(Path file) {
    try (InputStream bytes = Files.newInputStream(file)) {
      return of(ByteBuffer.wrap(bytes.readNBytes(HEADER)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * {@return whether a platform can load the file}
   *
   * @param abi the platform
   */
  public boolean isFor(Abi abi) {
    return machines.contains(machine(abi)) && format.equals(format(abi));
  }

  /** {@return the kind as messages have it: {@code AArch64 (ELF, 64 bit, little-endian)}} */
  @Override
  public String toString() {
    return String.join(" and ", machines) + " (" + format + ")";
  }

  private static String machine(Abi abi) {
    return switch (abi) {
      case LINUX_X64, MACOS_X64, WINDOWS_X64 -> "x64";
      case LINUX_AARCH64, MACOS_AARCH64, WINDOWS_AARCH64 -> "AArch64";
      case LINUX_RISCV64 -> "RISC-V";
      case LINUX_S390X -> "s390x";
      case LINUX_PPC64, LINUX_PPC64LE -> "POWER 64";
      case LINUX_X86 -> "x86";
      case LINUX_ARM -> "ARM";
    };
  }

  private static String format(Abi abi) {
    if (abi.isMacos()) {
      return MACH_O;
    }
    return abi.isWindows() ? PE : elf(8 * abi.word(), abi.isBigEndian());
  }

  private static String elf(int bits, boolean isBigEndian) {
    return "ELF, %d bit, %s-endian".formatted(bits, isBigEndian ? "big" : "little");
  }

  static Optional<BinaryKind> of(ByteBuffer header) {
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
      return Optional.of(new BinaryKind(List.of(machOName(header.getInt(4))), MACH_O));
    }
    if (magic == 0xcafebabe && header.getInt(4) > 0 && header.getInt(4) < 32) {
      return Optional.of(universal(header));
    }
    return header.getShort(0) == 0x4d5a
        ? pe(header.order(ByteOrder.LITTLE_ENDIAN))
        : Optional.empty();
  }

  private static BinaryKind elf(ByteBuffer header) {
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
    return new BinaryKind(List.of(name), elf(header.get(4) == 1 ? 32 : 64, isBigEndian));
  }

  private static BinaryKind universal(ByteBuffer header) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < header.getInt(4) && 8 + i * 20 + 4 <= header.limit(); i++) {
      names.add(machOName(header.getInt(8 + i * 20)));
    }
    return new BinaryKind(names, MACH_O);
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

  private static Optional<BinaryKind> pe(ByteBuffer header) {
    int start = header.getInt(0x3c);
    if (start < 0 || start > header.limit() - 6 || header.getInt(start) != 0x4550) {
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
    return Optional.of(new BinaryKind(List.of(name), PE));
  }
}
