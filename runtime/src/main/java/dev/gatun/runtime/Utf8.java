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

  /** A byte that UTF-8 has nowhere. */
  private static final byte NEVER = -1;

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
    if (isPutAsAscii(string, memory.address() + call.top())) {
      return string.length() + 1;
    }
    byte[] bytes = call.scratch();
    int size = encode(string, bytes);
    if (size != REFUSED) {
      MemorySegment.copy(bytes, 0, memory, JAVA_BYTE, call.top(), size);
    }
    return size;
  }

  /** Whether all was ASCII, and none of it NUL, so that it is there now. */
  private static boolean isPutAsAscii(String string, long address) {
    int length = string.length();
    for (int i = 0; i < length; i++) {
      char letter = string.charAt(i);
      if (letter >= 0x80 || letter == 0) {
        return false;
      }
      AllMemory.put(address + i, (byte) letter);
    }
    AllMemory.put(address + length, (byte) 0);
    return true;
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
   * ASCII is a copy for Java; the rest it encodes into an array, and so do we. What lies behind the
   * NUL is still there after the copy if each letter took one byte.
   */
  private static int putLong(String string, MemorySegment memory, long at) {
    int length = string.length();
    memory.set(JAVA_BYTE, at + length + 1, NEVER);
    memory.setString(at, string);
    boolean isRight =
        memory.get(JAVA_BYTE, at + length + 1) == NEVER && isMeant(string, memory, at);
    return isRight ? length + 1 : REFUSED;
  }

  /**
   * Whether there is no NUL, and no question mark for half of a surrogate pair, where Java puts
   * one. C ends at a NUL when it looks for a question mark, so one look is enough for both if there
   * is a question mark where the string ends.
   */
  private static boolean isMeant(String string, MemorySegment memory, long at) {
    int length = string.length();
    memory.set(JAVA_BYTE, at + length, (byte) '?');
    long copy = memory.address() + at;
    int mark = Find.mark(copy, 0);
    while (mark >= 0 && mark < length && string.charAt(mark) == '?') {
      mark = Find.mark(copy, mark + 1);
    }
    memory.set(JAVA_BYTE, at + length, (byte) 0);
    return mark == length;
  }

  /** C's own {@code strchr}, which looks at many bytes at once. */
  private static final class Find {
    private static final MemorySegment FUNCTION =
        MemorySegment.ofAddress(Symbols.ofProcess().require("strchr"));
    private static final MethodHandle HANDLE =
        Linking.unwatched(
            FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT), Linker.Option.critical(false));

    /** {@return where the next question mark of a copy is; negative if NUL comes before it} */
    static int mark(long copy, int from) {
      try {
        MemorySegment rest = MemorySegment.ofAddress(copy + from);
        MemorySegment found = (MemorySegment) HANDLE.invokeExact(FUNCTION, rest, (int) '?');
        return (int) Math.max(-1, found.address() - copy);
      } catch (Throwable e) {
        throw Linking.unchecked(e);
      }
    }
  }
}
