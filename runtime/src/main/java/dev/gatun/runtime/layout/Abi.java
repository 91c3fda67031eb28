package dev.gatun.runtime.layout;

import dev.gatun.annotation.CType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The platforms whose C types Gatun knows, with the facts in which they differ. */
public enum Abi {
  /** Linux on x86-64, System V. */
  LINUX_X64("Linux x64", 8, "amd64", "x86_64"),
  /** Linux on AArch64, AAPCS64. */
  LINUX_AARCH64("Linux AArch64", 8, "aarch64"),
  /** Linux on RISC-V, LP64D. */
  LINUX_RISCV64("Linux RISC-V", 8, "riscv64"),
  /** Linux on IBM Z. */
  LINUX_S390X("Linux s390x", 8, "s390x"),
  /** Linux on big-endian POWER, ELFv1. */
  LINUX_PPC64("Linux ppc64", 8, "ppc64"),
  /** Linux on little-endian POWER, ELFv2. */
  LINUX_PPC64LE("Linux ppc64le", 8, "ppc64le"),
  /** Linux on 32-bit x86, System V. */
  LINUX_X86("Linux x86", 4, "i386", "i686", "x86"),
  /** Linux on 32-bit ARM with hardware floating point. */
  LINUX_ARM("Linux ARM", 4, "arm"),
  /** macOS on x86-64. */
  MACOS_X64("macOS x64", 8, "amd64", "x86_64"),
  /** macOS on AArch64. */
  MACOS_AARCH64("macOS AArch64", 8, "aarch64"),
  /** Windows on x86-64. */
  WINDOWS_X64("Windows x64", 8, "amd64", "x86_64"),
  /** Windows on AArch64. */
  WINDOWS_AARCH64("Windows AArch64", 8, "aarch64");

  private final String title;
  private final int word;
  private final List<String> architectures;

  Abi(String title, int word, String... architectures) {
    this.title = title;
    this.word = word;
    this.architectures = List.of(architectures);
  }

  /**
   * {@return the platform that Java calls by these names, if Gatun knows it}
   *
   * @param osName as in the system property {@code os.name}
   * @param osArch as in the system property {@code os.arch}
   */
  public static Optional<Abi> of(String osName, String osArch) {
    String os = osName.toLowerCase(Locale.ROOT);
    for (Abi abi : values()) {
      if (os.startsWith(abi.system()) && abi.architectures.contains(osArch)) {
        return Optional.of(abi);
      }
    }
    return Optional.empty();
  }

  /** What Java's name of the operating system begins with, in small letters. */
  private String system() {
    return isWindows() ? "windows" : isMacos() ? "mac" : "linux";
  }

  /** {@return the name of the platform for readers, such as {@code Linux x64}} */
  public String title() {
    return title;
  }

  /** {@return the name of the platform in options and paths, such as {@code linux-x64}} */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * {@return the platform of a name such as {@code linux-x64}, if there is one}
   *
   * @param id the name
   */
  public static Optional<Abi> ofId(String id) {
    return Arrays.stream(values()).filter(abi -> abi.id().equals(id)).findFirst();
  }

  /** {@return whether it is one of the platforms of Linux} */
  public boolean isLinux() {
    return name().startsWith("LINUX");
  }

  /** {@return whether it is one of the platforms of macOS} */
  public boolean isMacos() {
    return name().startsWith("MACOS");
  }

  /** {@return whether it is one of the platforms of Windows} */
  public boolean isWindows() {
    return name().startsWith("WINDOWS");
  }

  /** {@return how many bytes a pointer has} */
  public int word() {
    return word;
  }

  /** {@return the room that a pointer takes} */
  public Extent pointer() {
    return new Extent(word, word);
  }

  /** {@return how compilers of this platform lay out bit-fields} */
  public BitFields bitFields() {
    return switch (this) {
      case LINUX_AARCH64, LINUX_ARM -> BitFields.AAPCS;
      case WINDOWS_X64, WINDOWS_AARCH64 -> BitFields.MICROSOFT;
      default -> BitFields.SYSTEM_V;
    };
  }

  /** {@return whether the most significant byte comes first} */
  public boolean isBigEndian() {
    return this == LINUX_S390X || this == LINUX_PPC64;
  }

  /**
   * {@return whether C on this platform has the type}
   *
   * @param type the type
   */
  public boolean has(CType type) {
    return switch (type) {
      case MODE_T, PID_T, UID_T, GID_T -> !isWindows();
      default -> true;
    };
  }

  /**
   * {@return the room that a scalar takes}
   *
   * @param type the type
   */
  public Extent extent(CType type) {
    int size = size(type);
    boolean halved = this == LINUX_X86 && size == 8;
    return new Extent(size, halved ? 4 : size);
  }

  private int size(CType type) {
    return switch (type) {
      case BOOL, CHAR, SCHAR, UCHAR, INT8_T, UINT8_T -> 1;
      case SHORT, USHORT, INT16_T, UINT16_T, CHAR16_T -> 2;
      case INT, UINT, INT32_T, UINT32_T, CHAR32_T, FLOAT -> 4;
      case PID_T, UID_T, GID_T, SOCKLEN_T -> 4;
      case LONG_LONG, ULONG_LONG, INT64_T, UINT64_T, DOUBLE -> 8;
      case SIZE_T, SSIZE_T, PTRDIFF_T, INTPTR_T, UINTPTR_T -> word;
      case LONG, ULONG, CLOCK_T, OFF_T -> isWindows() ? 4 : word;
      case TIME_T -> isWindows() ? 8 : word;
      case WCHAR_T -> isWindows() ? 2 : 4;
      case MODE_T -> isLinux() ? 4 : 2;
    };
  }

  /**
   * {@return whether a scalar has a sign}
   *
   * @param type the type
   */
  public boolean isSigned(CType type) {
    return switch (type) {
      case CHAR -> isCharSigned();
      case WCHAR_T -> isWideCharSigned();
      case CLOCK_T -> !isMacos();
      case BOOL, UCHAR, USHORT, UINT, ULONG, ULONG_LONG, UINT8_T, UINT16_T, UINT32_T, UINT64_T ->
          false;
      case CHAR16_T, CHAR32_T, SIZE_T, UINTPTR_T, MODE_T, UID_T, GID_T -> false;
      case SOCKLEN_T -> isWindows();
      case SCHAR, SHORT, INT, LONG, LONG_LONG, INT8_T, INT16_T, INT32_T, INT64_T -> true;
      case FLOAT, DOUBLE, SSIZE_T, PTRDIFF_T, INTPTR_T, OFF_T, TIME_T, PID_T -> true;
    };
  }

  private boolean isCharSigned() {
    return !isLinux() || this == LINUX_X64 || this == LINUX_X86;
  }

  private boolean isWideCharSigned() {
    return !isWindows() && this != LINUX_AARCH64 && this != LINUX_ARM;
  }

  /**
   * {@return whether the type is as wide on every platform, and none lacks it}
   *
   * @param type the type
   */
  public static boolean hasFixedSize(CType type) {
    return Arrays.stream(values())
        .allMatch(abi -> abi.has(type) && abi.size(type) == LINUX_X64.size(type));
  }

  /**
   * {@return whether the type has a sign on every platform}
   *
   * @param type the type
   */
  public static boolean isAlwaysSigned(CType type) {
    return Arrays.stream(values()).allMatch(abi -> abi.isSigned(type));
  }

  /**
   * {@return the fewest bytes that the type has on any platform}
   *
   * @param type the type
   */
  public static long leastSize(CType type) {
    return Arrays.stream(values())
        .filter(abi -> abi.has(type))
        .mapToLong(abi -> abi.size(type))
        .min()
        .orElseThrow();
  }

  /**
   * {@return the most bytes that the type has on any platform}
   *
   * @param type the type
   */
  public static long greatestSize(CType type) {
    return Arrays.stream(values())
        .filter(abi -> abi.has(type))
        .mapToLong(abi -> abi.size(type))
        .max()
        .orElseThrow();
  }

  /**
   * {@return whether the type has a sign on no platform}
   *
   * @param type the type
   */
  public static boolean isNeverSigned(CType type) {
    return Arrays.stream(values()).noneMatch(abi -> abi.isSigned(type));
  }
}
