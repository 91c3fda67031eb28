package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.ADDRESS_UNALIGNED;

import dev.gatun.annotation.CType;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Strings of C in one encoding, on their way across; what C or Java could not read is refused.
 *
 * <p>C's string is a sequence of <em>units</em>: bytes, or the elements of a wide string. It ends
 * with a NUL unit, or has a length in units.
 */
public abstract sealed class CString permits ByteString, WideString {
  /** {@code char *} in UTF-8. */
  public static final CString UTF_8 = new ByteString(StandardCharsets.UTF_8);

  /** {@code wchar_t *}: UTF-16 on Windows, UTF-32 elsewhere. */
  public static final CString WIDE = WideString.of(CType.WCHAR_T);

  /** {@code char16_t *}: UTF-16. */
  public static final CString UTF_16 = WideString.of(CType.CHAR16_T);

  /** {@code char32_t *}: UTF-32. */
  public static final CString UTF_32 = WideString.of(CType.CHAR32_T);

  private static final Map<String, CString> OF_BYTES = new ConcurrentHashMap<>();

  private final String name;
  private final int unitSize;

  /**
   * Creates an encoding.
   *
   * @param name its name for messages
   * @param unitSize the size of a unit in bytes
   */
  CString(String name, int unitSize) {
    this.name = name;
    this.unitSize = unitSize;
  }

  /**
   * {@return {@code char *} in a charset}
   *
   * @param charset the name of the charset, whose NUL is one byte
   * @throws java.nio.charset.UnsupportedCharsetException if this Java has no such charset; those of
   *     the module {@code jdk.charsets} are missing where the module is
   */
  public static CString of(String charset) {
    return OF_BYTES.computeIfAbsent(charset, name -> new ByteString(Charset.forName(name)));
  }

  /**
   * {@return a copy that ends with NUL, as C has it}
   *
   * @param string the string
   * @param allocator where the copy goes
   * @param what the name of the value for the message
   * @throws NullPointerException if the string is null
   * @throws MalformedStringException if the string contains NUL, where C would end it, half a
   *     surrogate pair, or a character that the charset cannot hold
   */
  public final MemorySegment toC(String string, SegmentAllocator allocator, String what) {
    Arguments.require(string, what);
    if (allocator instanceof Temporaries call) {
      MemorySegment quick = quickly(string, call);
      if (quick != null) {
        return quick;
      }
    }
    MemorySegment units = terminable(string, what);
    MemorySegment copy = allocator.allocate(units.byteSize() + unitSize, unitSize);
    copy.copyFrom(units);
    copy.asSlice(units.byteSize()).fill((byte) 0);
    return copy;
  }

  /**
   * {@return a copy without NUL at its end, for C that counts; it may contain NUL}
   *
   * @param string the string
   * @param allocator where the copy goes
   * @param what the name of the value for the message
   * @throws NullPointerException if the string is null
   * @throws MalformedStringException if the string contains half a surrogate pair, or a character
   *     that the charset cannot hold
   */
  public final MemorySegment toCounted(String string, SegmentAllocator allocator, String what) {
    MemorySegment units = encode(Arguments.require(string, what), what);
    return allocator.allocate(units.byteSize(), unitSize).copyFrom(units);
  }

  /**
   * {@return how many units a copy for C that counts has}
   *
   * @param counted the copy
   */
  public final long count(MemorySegment counted) {
    return counted.byteSize() / unitSize;
  }

  /**
   * {@return the string behind a pointer, read up to its NUL and not a unit further}
   *
   * @param pointer the pointer
   * @param what the name of the value for the message
   * @throws NullResultException if the pointer is {@code NULL}
   * @throws MalformedStringException if the units are not valid in the encoding
   */
  public final String fromC(MemorySegment pointer, String what) {
    return fromCounted(pointer, length(Pointers.given(pointer, what)), what);
  }

  /**
   * {@return the string behind a pointer as {@link #fromC} reads it, or null for {@code NULL}}
   *
   * @param pointer the pointer
   * @param what the name of the value for the message
   * @throws MalformedStringException if the units are not valid in the encoding
   */
  public final @Nullable String fromNullableC(MemorySegment pointer, String what) {
    return pointer.address() == 0 ? null : fromC(pointer, what);
  }

  /**
   * {@return the string of a given length behind a pointer}
   *
   * @param pointer the pointer, which may be {@code NULL} where the length is 0
   * @param length how many units the string has
   * @param what the name of the value for the message
   * @throws NullResultException if the length is not 0 behind {@code NULL}
   * @throws MalformedStringException if the units are not valid in the encoding
   * @throws IllegalArgumentException if the length is negative or exceeds what Java can hold
   */
  public final String fromCounted(MemorySegment pointer, long length, String what) {
    return decode(Slices.units(pointer, length, unitSize, what), what);
  }

  /**
   * {@return how many bytes an array in a struct has}
   *
   * @param length how many units it has
   */
  public final long sizeOf(int length) {
    return (long) length * unitSize;
  }

  /**
   * {@return the string in an array of a struct, which ends at its NUL or with the array}
   *
   * @param segment the struct
   * @param offset where the array begins in it, in bytes
   * @param length how many units the array has
   * @param what the name of the value for the message
   * @throws MalformedStringException if the units are not valid in the encoding
   */
  public final String fromArray(MemorySegment segment, long offset, int length, String what) {
    MemorySegment array = segment.asSlice(offset, sizeOf(length));
    long end = 0;
    while (end < array.byteSize() && unit(array, end) != 0) {
      end += unitSize;
    }
    return decode(array.asSlice(0, end), what);
  }

  /**
   * Copies a string into an array of a struct, and fills the rest with zeros, at least one.
   *
   * @param string the string
   * @param segment the struct
   * @param offset where the array begins in it, in bytes
   * @param length how many units the array has
   * @param what the name of the value for the message
   * @throws NullPointerException if the string is null
   * @throws MalformedStringException as {@link #toC}
   * @throws IllegalArgumentException if the string and its NUL do not fit
   */
  public final void toArray(
      String string, MemorySegment segment, long offset, int length, String what) {
    MemorySegment units = terminable(Arguments.require(string, what), what);
    if (units.byteSize() >= sizeOf(length)) {
      throw new IllegalArgumentException(
          "%s takes %d units and a NUL, but C has room for %d"
              .formatted(what, count(units), length));
    }
    MemorySegment array = segment.asSlice(offset, sizeOf(length));
    array.copyFrom(units).asSlice(units.byteSize()).fill((byte) 0);
  }

  /**
   * {@return a copy of several strings: an array of pointers that ends with {@code NULL}}
   *
   * @param strings the strings
   * @param allocator where the copies go
   * @param what the name of the array for the message
   * @throws NullPointerException if the array or one of its elements is null
   * @throws MalformedStringException as {@link #toC}
   */
  public final MemorySegment toList(String[] strings, SegmentAllocator allocator, String what) {
    MemorySegment list = allocator.allocate(ADDRESS, Arguments.require(strings, what).length + 1L);
    for (int i = 0; i < strings.length; i++) {
      list.setAtIndex(ADDRESS, i, toC(strings[i], allocator, what + "[" + i + "]"));
    }
    list.setAtIndex(ADDRESS, strings.length, MemorySegment.NULL);
    return list;
  }

  /**
   * {@return the strings behind a pointer to an array of pointers, read up to its {@code NULL} and
   * not a pointer further}
   *
   * @param pointer the pointer
   * @param what the name of the array for the message
   * @throws NullResultException if the pointer is {@code NULL}
   * @throws MalformedStringException as {@link #fromC}
   */
  public final String[] fromList(MemorySegment pointer, String what) {
    MemorySegment list = Linking.pointee(Pointers.given(pointer, what), Long.MAX_VALUE);
    List<String> strings = new ArrayList<>();
    MemorySegment next = list.get(ADDRESS_UNALIGNED, 0);
    while (next.address() != 0) {
      strings.add(fromC(next, what + "[" + strings.size() + "]"));
      next = list.get(ADDRESS_UNALIGNED, strings.size() * ADDRESS.byteSize());
    }
    return strings.toArray(String[]::new);
  }

  /**
   * {@return the strings behind a pointer as {@link #fromList} reads them, or null for {@code
   * NULL}}
   *
   * @param pointer the pointer
   * @param what the name of the array for the message
   * @throws MalformedStringException as {@link #fromC}
   */
  public final String @Nullable [] fromNullableList(MemorySegment pointer, String what) {
    return pointer.address() == 0 ? null : fromList(pointer, what);
  }

  /** {@return a copy that ends with NUL, if this can be had without an array between; or null} */
  @Nullable MemorySegment quickly(String string, Temporaries call) {
    return null;
  }

  /** {@return the units of a string, without NUL at the end} */
  abstract MemorySegment encode(String string, String what);

  /** {@return the string that units stand for} */
  abstract String decode(MemorySegment units, String what);

  /** {@return how many units lie before the NUL} */
  abstract long length(MemorySegment pointer);

  /** {@return the unit at an offset} */
  abstract int unit(MemorySegment segment, long offset);

  /** {@return the exception for a unit that cannot be where it is} */
  final MalformedStringException invalid(String what, long index) {
    return new MalformedStringException(what + " is not valid " + name + " at index " + index);
  }

  /** Checks that a string has no half of a surrogate pair. */
  final void requirePairs(String string, String what) {
    int lonely = Surrogates.lonely(string);
    if (lonely >= 0) {
      throw new MalformedStringException(
          "%s contains half a surrogate pair at index %d, which %s cannot hold"
              .formatted(what, lonely, name));
    }
  }

  private MemorySegment terminable(String string, String what) {
    int end = string.indexOf('\0');
    if (end >= 0) {
      throw new MalformedStringException(
          what + " contains NUL at index " + end + ", where C would end it");
    }
    return encode(string, what);
  }

  /** {@return the name of the encoding} */
  @Override
  public final String toString() {
    return name;
  }
}
