package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_CHAR_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import java.lang.foreign.MemorySegment;

/**
 * Copies what C wrote into arrays of Java, as many elements as they have.
 *
 * <p>An array of one element is how Java receives a single value, and so the most usual; to copy it
 * as an array would take longer than most functions of C.
 */
public final class ArrayCopies {
  private ArrayCopies() {}

  /**
   * Copies a piece of memory.
   *
   * @param from the memory
   * @param offset where the piece begins in it, in bytes
   * @param to the array
   * @throws IndexOutOfBoundsException if the memory has fewer elements than the array
   */
  public static void toJava(MemorySegment from, long offset, byte[] to) {
    if (to.length == 1) {
      to[0] = from.get(JAVA_BYTE, offset);
    } else {
      MemorySegment.copy(from, JAVA_BYTE, offset, to, 0, to.length);
    }
  }

  /**
   * Copies a piece of memory.
   *
   * @param from the memory
   * @param offset where the piece begins in it, in bytes
   * @param to the array
   * @throws IndexOutOfBoundsException if the memory has fewer elements than the array
   */
  public static void toJava(MemorySegment from, long offset, char[] to) {
    if (to.length == 1) {
      to[0] = from.get(JAVA_CHAR_UNALIGNED, offset);
    } else {
      MemorySegment.copy(from, JAVA_CHAR_UNALIGNED, offset, to, 0, to.length);
    }
  }

  /**
   * Copies a piece of memory.
   *
   * @param from the memory
   * @param offset where the piece begins in it, in bytes
   * @param to the array
   * @throws IndexOutOfBoundsException if the memory has fewer elements than the array
   */
  public static void toJava(MemorySegment from, long offset, short[] to) {
    if (to.length == 1) {
      to[0] = from.get(JAVA_SHORT_UNALIGNED, offset);
    } else {
      MemorySegment.copy(from, JAVA_SHORT_UNALIGNED, offset, to, 0, to.length);
    }
  }

  /**
   * Copies a piece of memory.
   *
   * @param from the memory
   * @param offset where the piece begins in it, in bytes
   * @param to the array
   * @throws IndexOutOfBoundsException if the memory has fewer elements than the array
   */
  public static void toJava(MemorySegment from, long offset, int[] to) {
    if (to.length == 1) {
      to[0] = from.get(JAVA_INT_UNALIGNED, offset);
    } else {
      MemorySegment.copy(from, JAVA_INT_UNALIGNED, offset, to, 0, to.length);
    }
  }

  /**
   * Copies a piece of memory.
   *
   * @param from the memory
   * @param offset where the piece begins in it, in bytes
   * @param to the array
   * @throws IndexOutOfBoundsException if the memory has fewer elements than the array
   */
  public static void toJava(MemorySegment from, long offset, long[] to) {
    if (to.length == 1) {
      to[0] = from.get(JAVA_LONG_UNALIGNED, offset);
    } else {
      MemorySegment.copy(from, JAVA_LONG_UNALIGNED, offset, to, 0, to.length);
    }
  }

  /**
   * Copies a piece of memory.
   *
   * @param from the memory
   * @param offset where the piece begins in it, in bytes
   * @param to the array
   * @throws IndexOutOfBoundsException if the memory has fewer elements than the array
   */
  public static void toJava(MemorySegment from, long offset, float[] to) {
    if (to.length == 1) {
      to[0] = from.get(JAVA_FLOAT_UNALIGNED, offset);
    } else {
      MemorySegment.copy(from, JAVA_FLOAT_UNALIGNED, offset, to, 0, to.length);
    }
  }

  /**
   * Copies a piece of memory.
   *
   * @param from the memory
   * @param offset where the piece begins in it, in bytes
   * @param to the array
   * @throws IndexOutOfBoundsException if the memory has fewer elements than the array
   */
  public static void toJava(MemorySegment from, long offset, double[] to) {
    if (to.length == 1) {
      to[0] = from.get(JAVA_DOUBLE_UNALIGNED, offset);
    } else {
      MemorySegment.copy(from, JAVA_DOUBLE_UNALIGNED, offset, to, 0, to.length);
    }
  }
}
