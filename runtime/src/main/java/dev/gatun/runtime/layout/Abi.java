package dev.gatun.runtime.layout;

import dev.gatun.annotation.CType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The platforms whose C types Gatun knows, with the facts in which they differ. */
public enum Abi {
  /** Linux on x86-64, System V. */
  LINUX_X64("Linux x64", Family.LINUX, 8, Sign.SIGNED, Sign.SIGNED, "amd64", "x86_64"),
  /** Linux on AArch64, AAPCS64. */
  LINUX_AARCH64("Linux AArch64", Family.LINUX, 8, Sign.UNSIGNED, Sign.UNSIGNED, "aarch64"),
  /** Linux on RISC-V, LP64D. */
  LINUX_RISCV64("Linux RISC-V", Family.LINUX, 8, Sign.UNSIGNED, Sign.SIGNED, "riscv64"),
  /** Linux on IBM Z. */
  LINUX_S390X("Linux s390x", Family.LINUX, 8, Sign.UNSIGNED, Sign.SIGNED, "s390x"),
  /** Linux on big-endian POWER, ELFv1. */
  LINUX_PPC64("Linux ppc64", Family.LINUX, 8, Sign.UNSIGNED, Sign.SIGNED, "ppc64"),
  /** Linux on little-endian POWER, ELFv2. */
  LINUX_PPC64LE("Linux ppc64le", Family.LINUX, 8, Sign.UNSIGNED, Sign.SIGNED, "ppc64le"),
  /** Linux on 32-bit x86, System V. */
  LINUX_X86("Linux x86", Family.LINUX, 4, Sign.SIGNED, Sign.SIGNED, "i386", "i686", "x86"),
  /** Linux on 32-bit ARM with hardware floating point. */
  LINUX_ARM("Linux ARM", Family.LINUX, 4, Sign.UNSIGNED, Sign.UNSIGNED, "arm"),
  /** macOS on x86-64. */
  MACOS_X64("macOS x64", Family.MACOS, 8, Sign.SIGNED, Sign.SIGNED, "amd64", "x86_64"),
  /** macOS on AArch64. */
  MACOS_AARCH64("macOS AArch64", Family.MACOS, 8, Sign.SIGNED, Sign.SIGNED, "aarch64"),
  /** Windows on x86-64. */
  WINDOWS_X64("Windows x64", Family.WINDOWS, 8, Sign.SIGNED, Sign.UNSIGNED, "amd64", "x86_64"),
  /** Windows on AArch64. */
  WINDOWS_AARCH64("Windows AArch64", Family.WINDOWS, 8, Sign.SIGNED, Sign.UNSIGNED, "aarch64");

  private enum Family {
    LINUX,
    MACOS,
    WINDOWS
  }

  private enum Sign {
    SIGNED,
    UNSIGNED
  }

  private final String title;
  private final Family family;
  private final int word;
  private final Sign ofChar;
  private final Sign ofWideChar;
  private final List<String> architectures;

  Abi(
      String title,
      Family family,
      int word,
      Sign ofChar,
      Sign ofWideChar,
      String... architectures) {
    this.title = title;
    this.family = family;
    this.word = word;
    this.ofChar = ofChar;
    this.ofWideChar = ofWideChar;
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
    Family family =
        os.startsWith("windows")
            ? Family.WINDOWS
            : os.startsWith("mac") ? Family.MACOS : os.startsWith("linux") ? Family.LINUX : null;
    for (Abi abi : values()) {
      if (abi.family == family && abi.architectures.contains(osArch)) {
        return Optional.of(abi);
      }
    }
    return Optional.empty();
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
    return family == Family.LINUX;
  }

  /** {@return whether it is one of the platforms of macOS} */
  public boolean isMacos() {
    return family == Family.MACOS;
  }

  /** {@return whether it is one of the platforms of Windows} */
  public boolean isWindows() {
    return family == Family.WINDOWS;
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
      case MODE_T, PID_T, UID_T, GID_T -> family != Family.WINDOWS;
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
      case LONG, ULONG, CLOCK_T, OFF_T -> family == Family.WINDOWS ? 4 : word;
      case TIME_T -> family == Family.WINDOWS ? 8 : word;
      case WCHAR_T -> family == Family.WINDOWS ? 2 : 4;
      case MODE_T -> family == Family.LINUX ? 4 : 2;
    };
  }

  /**
   * {@return whether a scalar has a sign}
   *
   * @param type the type
   */
  public boolean isSigned(CType type) {
    return switch (type) {
      case CHAR -> ofChar == Sign.SIGNED;
      case WCHAR_T -> ofWideChar == Sign.SIGNED;
      case CLOCK_T -> family != Family.MACOS;
      case BOOL, UCHAR, USHORT, UINT, ULONG, ULONG_LONG, UINT8_T, UINT16_T, UINT32_T, UINT64_T ->
          false;
      case CHAR16_T, CHAR32_T, SIZE_T, UINTPTR_T, MODE_T, UID_T, GID_T -> false;
      case SOCKLEN_T -> family == Family.WINDOWS;
      case SCHAR, SHORT, INT, LONG, LONG_LONG, INT8_T, INT16_T, INT32_T, INT64_T -> true;
      case FLOAT, DOUBLE, SSIZE_T, PTRDIFF_T, INTPTR_T, OFF_T, TIME_T, PID_T -> true;
    };
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
