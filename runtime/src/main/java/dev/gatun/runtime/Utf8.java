package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** UTF-8 for the time of a call, without garbage for the strings that most calls pass. */
final class Utf8 {
  /** Up to this length it is faster to encode here than to let Java encode, and look behind it. */
  static final int SHORT = 32;

  /** What a {@code char} takes at most; two that are a pair take four. */
  static final int MOST = 3;

  private static final int SIX_BITS = 0x3F;
  private static final int CONTINUED = 0x80;
  private static final int REFUSED = -1;

  private Utf8() {}

  /**
   * {@return a copy that ends with NUL; null for what is too long, or refused}
   *
   * @param string the string
   * @param call the memory of a call
   */
  static @Nullable MemorySegment terminated(String string, Temporaries call) {
    MemorySegment memory = call.memoryFor((long) MOST * string.length() + 1);
    if (memory == null) {
      return null;
    }
    int size =
        string.length() <= SHORT
            ? putShort(string, memory, call)
            : putLong(string, memory, call.top());
    return size == REFUSED ? null : call.takeQuickly(size);
  }

  private static int putShort(String string, MemorySegment memory, Temporaries call) {
    byte[] bytes = call.scratch();
    int size = encode(string, bytes);
    if (size != REFUSED) {
      MemorySegment.copy(bytes, 0, memory, JAVA_BYTE, call.top(), size);
    }
    return size;
  }

  /** {@return how many bytes there are with NUL at the end; or that it is refused} */
  private static int encode(String string, byte[] to) {
    int at = 0;
    for (int i = 0; i < string.length(); i++) {
      int character = string.charAt(i);
      if (character < 0x80) {
        if (character == 0) {
          return REFUSED;
        }
        to[at++] = (byte) character;
      } else if (character < 0x800) {
        to[at++] = (byte) (0xC0 | character >> 6);
        to[at++] = continued(character);
      } else if (!Character.isSurrogate((char) character)) {
        to[at++] = (byte) (0xE0 | character >> 12);
        to[at++] = continued(character >> 6);
        to[at++] = continued(character);
      } else {
        int pair = string.codePointAt(i++);
        if (!Character.isSupplementaryCodePoint(pair)) {
          return REFUSED;
        }
        to[at++] = (byte) (0xF0 | pair >> 18);
        to[at++] = continued(pair >> 12);
        to[at++] = continued(pair >> 6);
        to[at++] = continued(pair);
      }
    }
    to[at++] = 0;
    return at;
  }

  private static byte continued(int bits) {
    return (byte) (CONTINUED | bits & SIX_BITS);
  }

  /**
   * ASCII is a copy for Java; the rest it encodes into an array, and so do we. Without NUL in it, a
   * string that ends after as many bytes as it has letters has one for each.
   */
  private static int putLong(String string, MemorySegment memory, long at) {
    int length = string.length();
    if (string.indexOf('\0') >= 0) {
      return REFUSED;
    }
    memory.setString(at, string);
    boolean isRight =
        memory.get(JAVA_BYTE, at + length) == 0 && isMeant(string, memory.address() + at);
    return isRight ? length + 1 : REFUSED;
  }

  /** Whether no question mark stands for half of a surrogate pair, where Java puts one. */
  private static boolean isMeant(String string, long copy) {
    int length = string.length();
    int from = 0;
    int mark = Find.mark(copy, length);
    while (mark >= 0) {
      from += mark + 1;
      if (string.charAt(from - 1) != '?') {
        return false;
      }
      mark = Find.mark(copy + from, length - from);
    }
    return true;
  }

  /** C's own {@code memchr}, which looks at many bytes at once. */
  private static final class Find {
    private static final MemorySegment FUNCTION =
        MemorySegment.ofAddress(Symbols.ofProcess().require("memchr"));
    private static final MethodHandle HANDLE =
        Linking.unwatched(
            FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT, CInteger.SIZE_T.handedOver()),
            Linker.Option.critical(false));

    /** {@return how far away the first question mark is; negative if there is none} */
    static int mark(long address, int size) {
      try {
        MemorySegment memory = MemorySegment.ofAddress(address);
        MemorySegment found =
            (MemorySegment) HANDLE.invokeExact(FUNCTION, memory, (int) '?', (long) size);
        return (int) Math.max(-1, found.address() - address);
      } catch (Throwable e) {
        throw Linking.unchecked(e);
      }
    }
  }
}
