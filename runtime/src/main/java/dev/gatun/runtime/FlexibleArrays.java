package dev.gatun.runtime;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;

/** Arrays at the end of structs, which are as long as another member says. */
public final class FlexibleArrays {
  private FlexibleArrays() {}

  /**
   * {@return the bytes that a struct takes with its elements}
   *
   * @param struct its layout, without elements
   * @param offset where the elements begin
   * @param element the layout of an element
   * @param count the number of elements
   * @param what the name of the array for the message
   * @throws IllegalArgumentException if there is no such number of elements
   */
  public static long size(
      MemoryLayout struct, long offset, MemoryLayout element, long count, String what) {
    if (count < 0 || count > (Long.MAX_VALUE - offset) / element.byteSize()) {
      throw new IllegalArgumentException(what + " has the impossible length " + count);
    }
    return Math.max(struct.byteSize(), offset + count * element.byteSize());
  }

  /**
   * {@return the elements of a struct}
   *
   * @param struct the memory of the struct, which has room for them
   * @param offset where they begin
   * @param element the layout of an element
   * @param count how many there are
   * @param what the name of the array for the message
   * @throws IllegalArgumentException if the memory has no room for so many
   */
  public static MemorySegment elements(
      MemorySegment struct, long offset, MemoryLayout element, long count, String what) {
    long room = (struct.byteSize() - offset) / element.byteSize();
    if (count < 0 || count > room) {
      throw new IllegalArgumentException(
          "%s is said to have %d elements, but its memory has room for %d"
              .formatted(what, count, room));
    }
    return struct.asSlice(offset, count * element.byteSize());
  }

  /**
   * {@return the length of a Java array for all elements}
   *
   * @param elements the memory of the elements
   * @param element the layout of an element
   * @param what the name of the array for the message
   * @throws IllegalArgumentException if no Java array is so long
   */
  public static int length(MemorySegment elements, MemoryLayout element, String what) {
    return Slices.requireLength(elements.byteSize() / element.byteSize(), what);
  }

  /**
   * Checks that an array is as long as its struct says.
   *
   * @param length the length of the array
   * @param count what the struct says
   * @param what the name of the array for the message
   * @param counter the name of the member that counts
   * @throws IllegalArgumentException if the two differ
   */
  public static void requireCount(long length, long count, String what, String counter) {
    if (length != count) {
      throw new IllegalArgumentException(
          what + " has " + length + " elements, but " + counter + " is " + count);
    }
  }
}
