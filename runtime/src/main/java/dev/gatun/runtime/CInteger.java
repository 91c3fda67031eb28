package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_CHAR;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import dev.gatun.annotation.CType;
import dev.gatun.runtime.layout.Abi;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * An integer type of C as it is on this platform, for values that Java carries in a wider type or
 * whose width only the platform knows.
 *
 * @param spelling the type in C
 * @param size the size in bytes: 1, 2, 4 or 8; 0 where the platform has no such type
 * @param signed whether the type has a sign
 */
public record CInteger(String spelling, int size, boolean signed) {
  /** {@code _Bool}. */
  public static final CInteger BOOL = of(CType.BOOL);

  /** {@code char}. */
  public static final CInteger CHAR = of(CType.CHAR);

  /** {@code signed char}. */
  public static final CInteger SCHAR = of(CType.SCHAR);

  /** {@code unsigned char}. */
  public static final CInteger UCHAR = of(CType.UCHAR);

  /** {@code short}. */
  public static final CInteger SHORT = of(CType.SHORT);

  /** {@code unsigned short}. */
  public static final CInteger USHORT = of(CType.USHORT);

  /** {@code int}. */
  public static final CInteger INT = of(CType.INT);

  /** {@code unsigned int}. */
  public static final CInteger UINT = of(CType.UINT);

  /** {@code long}. */
  public static final CInteger LONG = of(CType.LONG);

  /** {@code unsigned long}. */
  public static final CInteger ULONG = of(CType.ULONG);

  /** {@code long long}. */
  public static final CInteger LONG_LONG = of(CType.LONG_LONG);

  /** {@code unsigned long long}. */
  public static final CInteger ULONG_LONG = of(CType.ULONG_LONG);

  /** {@code int8_t}. */
  public static final CInteger INT8_T = of(CType.INT8_T);

  /** {@code uint8_t}. */
  public static final CInteger UINT8_T = of(CType.UINT8_T);

  /** {@code int16_t}. */
  public static final CInteger INT16_T = of(CType.INT16_T);

  /** {@code uint16_t}. */
  public static final CInteger UINT16_T = of(CType.UINT16_T);

  /** {@code int32_t}. */
  public static final CInteger INT32_T = of(CType.INT32_T);

  /** {@code uint32_t}. */
  public static final CInteger UINT32_T = of(CType.UINT32_T);

  /** {@code int64_t}. */
  public static final CInteger INT64_T = of(CType.INT64_T);

  /** {@code uint64_t}. */
  public static final CInteger UINT64_T = of(CType.UINT64_T);

  /** {@code char16_t}. */
  public static final CInteger CHAR16_T = of(CType.CHAR16_T);

  /** {@code char32_t}. */
  public static final CInteger CHAR32_T = of(CType.CHAR32_T);

  /** {@code size_t}. */
  public static final CInteger SIZE_T = of(CType.SIZE_T);

  /** {@code ssize_t}. */
  public static final CInteger SSIZE_T = of(CType.SSIZE_T);

  /** {@code ptrdiff_t}. */
  public static final CInteger PTRDIFF_T = of(CType.PTRDIFF_T);

  /** {@code intptr_t}. */
  public static final CInteger INTPTR_T = of(CType.INTPTR_T);

  /** {@code uintptr_t}. */
  public static final CInteger UINTPTR_T = of(CType.UINTPTR_T);

  /** {@code wchar_t}. */
  public static final CInteger WCHAR_T = of(CType.WCHAR_T);

  /** {@code off_t}. */
  public static final CInteger OFF_T = of(CType.OFF_T);

  /** {@code time_t}. */
  public static final CInteger TIME_T = of(CType.TIME_T);

  /** {@code clock_t}. */
  public static final CInteger CLOCK_T = of(CType.CLOCK_T);

  /** {@code mode_t}. */
  public static final CInteger MODE_T = of(CType.MODE_T);

  /** {@code pid_t}. */
  public static final CInteger PID_T = of(CType.PID_T);

  /** {@code uid_t}. */
  public static final CInteger UID_T = of(CType.UID_T);

  /** {@code gid_t}. */
  public static final CInteger GID_T = of(CType.GID_T);

  /** {@code socklen_t}. */
  public static final CInteger SOCKLEN_T = of(CType.SOCKLEN_T);

  /** The type of a spelling. */
  static CInteger named(String spelling) {
    for (CType type : CType.values()) {
      if (type.spelling().equals(spelling)) {
        return of(type);
      }
    }
    throw new IllegalArgumentException(spelling);
  }

  private static CInteger of(CType type) {
    Abi abi = Platform.ABI;
    int size = abi.has(type) ? (int) abi.extent(type).size() : 0;
    return new CInteger(type.spelling(), size, abi.isSigned(type));
  }

  /**
   * {@return the layout of the type in memory and where C hands it over, where its name says that
   * the value travels as a {@code long}}
   *
   * @throws UnsupportedOperationException if the platform has no such type
   */
  public ValueLayout layout() {
    ValueLayout layout =
        switch (size) {
          case Byte.BYTES -> JAVA_BYTE;
          case Short.BYTES -> signed ? JAVA_SHORT : JAVA_CHAR;
          case Integer.BYTES -> JAVA_INT;
          case Long.BYTES -> JAVA_LONG;
          default ->
              throw new UnsupportedOperationException(
                  Platform.ABI.title() + " has no type " + spelling);
        };
    return layout.withName(spelling);
  }

  /**
   * {@return the layout of the type as it is handed over in a register: as an argument of a
   * function, or as the result of a callback}
   *
   * <p>Compilers trust the other side to extend small integers to the width of {@code int}. The
   * linker extends a {@code byte} by its sign, which is wrong for a type that has none; so such a
   * byte is handed over as an {@code int}.
   *
   * @throws UnsupportedOperationException if the platform has no such type
   */
  public ValueLayout handedOver() {
    boolean isWidened = size == Byte.BYTES && !signed;
    return isWidened ? JAVA_INT.withName(spelling) : layout();
  }

  /**
   * {@return the layout of the type as a variable argument of a function: C promotes what is
   * smaller than an {@code int} to that}
   *
   * @throws UnsupportedOperationException if the platform has no such type
   */
  public ValueLayout promoted() {
    return size < Integer.BYTES && size > 0 ? INT.layout() : layout();
  }

  /**
   * {@return the value, which fits the type; a value as wide as the type is taken bit by bit}
   *
   * @param value the value to be written or passed
   * @param what the name of the value for the message
   * @throws IllegalArgumentException if the type cannot hold the value
   */
  public long require(byte value, String what) {
    return size == Byte.BYTES ? extend(value) : require((long) value, what);
  }

  /**
   * {@return the value, which fits the type; a value as wide as the type is taken bit by bit}
   *
   * @param value the value to be written or passed
   * @param what the name of the value for the message
   * @throws IllegalArgumentException if the type cannot hold the value
   */
  public long require(short value, String what) {
    return size == Short.BYTES ? extend(value) : require((long) value, what);
  }

  /**
   * {@return the value, which fits the type; a value as wide as the type is taken bit by bit}
   *
   * @param value the value to be written or passed
   * @param what the name of the value for the message
   * @throws IllegalArgumentException if the type cannot hold the value
   */
  public long require(int value, String what) {
    return size == Integer.BYTES ? extend(value) : require((long) value, what);
  }

  /**
   * {@return the value, which fits the type; a value as wide as the type is taken bit by bit}
   *
   * @param value the value to be written or passed
   * @param what the name of the value for the message
   * @throws IllegalArgumentException if the type cannot hold the value
   */
  public long require(long value, String what) {
    if (size != Long.BYTES && extend(value) != value) {
      throw new IllegalArgumentException(
          what + " is " + value + ", but " + spelling + " holds " + minimum() + " to " + maximum());
    }
    return value;
  }

  /**
   * {@return the value that the lowest bytes mean as this type}
   *
   * @param bits the bytes, with anything above them
   */
  public long extend(long bits) {
    int unused = Long.SIZE - size * Byte.SIZE;
    return signed ? bits << unused >> unused : bits << unused >>> unused;
  }

  /**
   * {@return the value at an offset}
   *
   * @param segment the memory
   * @param offset the offset in bytes
   */
  public long get(MemorySegment segment, long offset) {
    return switch (size) {
      case Byte.BYTES -> extend(segment.get(JAVA_BYTE, offset));
      case Short.BYTES -> extend(segment.get(JAVA_SHORT_UNALIGNED, offset));
      case Integer.BYTES -> extend(segment.get(JAVA_INT_UNALIGNED, offset));
      default -> segment.get(JAVA_LONG_UNALIGNED, offset);
    };
  }

  /**
   * Writes a value at an offset.
   *
   * @param segment the memory
   * @param offset the offset in bytes
   * @param value the value, which {@link #require} has checked
   */
  public void set(MemorySegment segment, long offset, long value) {
    switch (size) {
      case Byte.BYTES -> segment.set(JAVA_BYTE, offset, (byte) value);
      case Short.BYTES -> segment.set(JAVA_SHORT_UNALIGNED, offset, (short) value);
      case Integer.BYTES -> segment.set(JAVA_INT_UNALIGNED, offset, (int) value);
      default -> segment.set(JAVA_LONG_UNALIGNED, offset, value);
    }
  }

  private long minimum() {
    return signed ? -1L << (size * Byte.SIZE - 1) : 0;
  }

  private long maximum() {
    return signed ? ~minimum() : (1L << size * Byte.SIZE) - 1;
  }
}
