package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Strings on their way across, in UTF-8; what C or Java could not read is refused. */
public final class Strings {
  private static final char REPLACEMENT = '\uFFFD';

  private Strings() {}

  /**
   * {@return a copy that ends with NUL, as C has it}
   *
   * @param string the string
   * @param allocator where the copy goes
   * @param what the name of the value for the message
   * @throws NullPointerException if the string is null
   * @throws MalformedStringException if the string contains NUL, where C would end it, or half a
   *     surrogate pair
   */
  public static MemorySegment toC(String string, SegmentAllocator allocator, String what) {
    int end = Arguments.require(string, what).indexOf('\0');
    if (end >= 0) {
      throw new MalformedStringException(
          what + " contains NUL at index " + end + ", where C would end it");
    }
    byte[] bytes = encode(string, what);
    MemorySegment copy = allocator.allocate(bytes.length + 1L, 1);
    MemorySegment.copy(bytes, 0, copy, JAVA_BYTE, 0, bytes.length);
    copy.set(JAVA_BYTE, bytes.length, (byte) 0);
    return copy;
  }

  /**
   * {@return a copy without NUL at its end, for C that counts; it may contain NUL}
   *
   * @param string the string
   * @param allocator where the copy goes
   * @param what the name of the value for the message
   * @throws MalformedStringException if the string contains half a surrogate pair
   */
  public static MemorySegment toCounted(String string, SegmentAllocator allocator, String what) {
    byte[] bytes = encode(Arguments.require(string, what), what);
    MemorySegment copy = allocator.allocate(bytes.length, 1);
    MemorySegment.copy(bytes, 0, copy, JAVA_BYTE, 0, bytes.length);
    return copy;
  }

  /**
   * {@return the string behind a pointer, read up to its NUL and not a byte further}
   *
   * @param pointer the pointer
   * @param what the name of the value for the message
   * @throws NullResultException if the pointer is {@code NULL}
   * @throws MalformedStringException if the bytes are not valid UTF-8
   */
  public static String fromC(MemorySegment pointer, String what) {
    return fromCounted(pointer, length(Pointers.given(pointer, what)), what);
  }

  /**
   * {@return the string behind a pointer as {@link #fromC} reads it, or null for {@code NULL}}
   *
   * @param pointer the pointer
   * @param what the name of the value for the message
   */
  public static @Nullable String fromNullableC(MemorySegment pointer, String what) {
    return pointer.address() == 0 ? null : fromC(pointer, what);
  }

  /**
   * {@return the string of a given length behind a pointer}
   *
   * @param pointer the pointer, which may be {@code NULL} where the length is 0
   * @param length how many bytes the string has
   * @param what the name of the value for the message
   * @throws MalformedStringException if the bytes are not valid UTF-8
   * @throws IllegalArgumentException if the length is negative or exceeds what Java can hold
   */
  public static String fromCounted(MemorySegment pointer, long length, String what) {
    MemorySegment counted = Slices.bytes(pointer, length, what);
    if (length > Integer.MAX_VALUE - Long.BYTES) {
      throw new IllegalArgumentException(
          what + " has " + length + " bytes, more than a Java string can hold");
    }
    byte[] bytes = counted.toArray(JAVA_BYTE);
    String string = new String(bytes, StandardCharsets.UTF_8);
    if (string.indexOf(REPLACEMENT) >= 0) {
      requireValid(bytes, what);
    }
    return string;
  }

  private static byte[] encode(String string, String what) {
    byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
    requirePairs(string, what);
    return bytes;
  }

  private static void requirePairs(String string, String what) {
    for (int i = 0; i < string.length(); i++) {
      char unit = string.charAt(i);
      if (Character.isSurrogate(unit)
          && Character.isSupplementaryCodePoint(string.codePointAt(i))) {
        i++;
      } else if (Character.isSurrogate(unit)) {
        throw new MalformedStringException(
            what + " contains half a surrogate pair at index " + i + ", which UTF-8 cannot hold");
      }
    }
  }

  private static void requireValid(byte[] bytes, String what) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException e) {
      throw new MalformedStringException(what + " is not valid UTF-8", e);
    }
  }

  private static long length(MemorySegment pointer) {
    try {
      return (long) Length.HANDLE.invokeExact(Length.FUNCTION, pointer);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /** C's own {@code strlen}, which never reads beyond the page that the NUL is on. */
  private static final class Length {
    static final MemorySegment FUNCTION =
        MemorySegment.ofAddress(Symbols.ofProcess().require("strlen"));
    static final MethodHandle HANDLE =
        Linking.downcall(
            FunctionDescriptor.of(CInteger.SIZE_T.layout(), ADDRESS),
            Linker.Option.critical(false));
  }
}
