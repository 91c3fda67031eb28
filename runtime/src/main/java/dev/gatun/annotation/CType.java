package dev.gatun.annotation;

/**
 * The scalar types of C, for {@link C}.
 *
 * <p>Sizes and signs are those of the platform the program runs on, whatever machine it was built
 * on.
 */
public enum CType {
  /** {@code _Bool}: 1 byte. */
  BOOL("_Bool"),
  /** {@code char}: 1 byte, signed on x86 and on Apple's platforms, mostly unsigned elsewhere. */
  CHAR("char"),
  /** {@code signed char}: 1 byte. */
  SCHAR("signed char"),
  /** {@code unsigned char}: 1 byte. */
  UCHAR("unsigned char"),
  /** {@code short}: 2 bytes. */
  SHORT("short"),
  /** {@code unsigned short}: 2 bytes. */
  USHORT("unsigned short"),
  /** {@code int}: 4 bytes. */
  INT("int"),
  /** {@code unsigned int}: 4 bytes. */
  UINT("unsigned int"),
  /** {@code long}: 8 bytes, but 4 on Windows and on 32-bit platforms. */
  LONG("long"),
  /** {@code unsigned long}: 8 bytes, but 4 on Windows and on 32-bit platforms. */
  ULONG("unsigned long"),
  /** {@code long long}: 8 bytes. */
  LONG_LONG("long long"),
  /** {@code unsigned long long}: 8 bytes. */
  ULONG_LONG("unsigned long long"),
  /** {@code float}: 4 bytes. */
  FLOAT("float"),
  /** {@code double}: 8 bytes. */
  DOUBLE("double"),
  /** {@code int8_t}. */
  INT8_T("int8_t"),
  /** {@code uint8_t}. */
  UINT8_T("uint8_t"),
  /** {@code int16_t}. */
  INT16_T("int16_t"),
  /** {@code uint16_t}. */
  UINT16_T("uint16_t"),
  /** {@code int32_t}. */
  INT32_T("int32_t"),
  /** {@code uint32_t}. */
  UINT32_T("uint32_t"),
  /** {@code int64_t}. */
  INT64_T("int64_t"),
  /** {@code uint64_t}. */
  UINT64_T("uint64_t"),
  /** {@code char16_t}: 2 bytes, unsigned. */
  CHAR16_T("char16_t"),
  /** {@code char32_t}: 4 bytes, unsigned. */
  CHAR32_T("char32_t"),
  /** {@code size_t}: unsigned, as wide as a pointer. */
  SIZE_T("size_t"),
  /** {@code ssize_t}: signed, as wide as a pointer. */
  SSIZE_T("ssize_t"),
  /** {@code ptrdiff_t}: signed, as wide as a pointer. */
  PTRDIFF_T("ptrdiff_t"),
  /** {@code intptr_t}: signed, as wide as a pointer. */
  INTPTR_T("intptr_t"),
  /** {@code uintptr_t}: unsigned, as wide as a pointer. */
  UINTPTR_T("uintptr_t"),
  /** {@code wchar_t}: 4 bytes, but 2 on Windows. */
  WCHAR_T("wchar_t"),
  /** {@code off_t}: 8 bytes, but 4 on Windows and on 32-bit Linux. */
  OFF_T("off_t"),
  /** {@code time_t}: 8 bytes, but 4 on 32-bit Linux. */
  TIME_T("time_t"),
  /** {@code clock_t}: as {@code long}, unsigned on macOS. */
  CLOCK_T("clock_t"),
  /** {@code mode_t}: 4 bytes on Linux, 2 on macOS; not on Windows. */
  MODE_T("mode_t"),
  /** {@code pid_t}: 4 bytes; not on Windows. */
  PID_T("pid_t"),
  /** {@code uid_t}: 4 bytes; not on Windows. */
  UID_T("uid_t"),
  /** {@code gid_t}: 4 bytes; not on Windows. */
  GID_T("gid_t"),
  /** {@code socklen_t}: 4 bytes. */
  SOCKLEN_T("socklen_t");

  private final String spelling;

  CType(String spelling) {
    this.spelling = spelling;
  }

  /** {@return the type as it is written in C, such as {@code unsigned long}} */
  public String spelling() {
    return spelling;
  }
}
