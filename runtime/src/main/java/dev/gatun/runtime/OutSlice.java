package dev.gatun.runtime;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * An array that C writes, with its length: {@code (T *data, size_t *length)}.
 *
 * <p>C finds the room in the length, and leaves there how many elements it has written, or how many
 * it has to write. Used by generated code, for one call of a method.
 */
public final class OutSlice {
  /** How often C is asked again because it wants more than it said. */
  private static final int PATIENCE = 3;

  private final MemoryLayout element;
  private final CInteger lengthType;
  private final SegmentAllocator call;
  private final String what;
  private final MemorySegment length;
  private final boolean isFixed;
  private MemorySegment data = MemorySegment.NULL;
  private long room;
  private int calls;

  private OutSlice(
      long capacity,
      MemoryLayout element,
      CInteger lengthType,
      SegmentAllocator call,
      String what) {
    this.element = element;
    this.lengthType = lengthType;
    this.call = call;
    this.what = what;
    this.length = call.allocate(lengthType.layout());
    this.isFixed = capacity > 0;
    makeRoom(capacity);
  }

  /**
   * {@return an array for as many elements as C says when it is asked with {@code NULL}}
   *
   * @param element the layout of an element
   * @param lengthType the type of the length in C
   * @param call where the memory comes from
   * @param what the name of the array for messages
   */
  public static OutSlice asking(
      MemoryLayout element, CInteger lengthType, SegmentAllocator call, String what) {
    return new OutSlice(0, element, lengthType, call, what);
  }

  /**
   * {@return an array for a number of elements}
   *
   * @param capacity the number, 1 or more
   * @param element the layout of an element
   * @param lengthType the type of the length in C
   * @param call where the memory comes from
   * @param what the name of the array for messages
   * @throws IllegalArgumentException if the type of the length cannot hold the number
   */
  public static OutSlice of(
      long capacity,
      MemoryLayout element,
      CInteger lengthType,
      SegmentAllocator call,
      String what) {
    return new OutSlice(capacity, element, lengthType, call, what);
  }

  /** {@return the pointer for C before a call; after the last call exactly what C wrote} */
  public MemorySegment data() {
    return data;
  }

  /** {@return the pointer to the length} */
  public MemorySegment length() {
    return length;
  }

  /** {@return how many elements C wrote} */
  public int count() {
    return (int) room;
  }

  /**
   * {@return whether C is to be called again, now that there is the room that it wants}
   *
   * @throws IllegalArgumentException if the length that C left is negative, more than a Java array
   *     can hold, or more than a fixed room has
   * @throws IllegalStateException if C wants more room each time it is called
   */
  public boolean again() {
    long wanted = lengthType.get(length, 0);
    Slices.requireLength(wanted, what);
    boolean isEnough = wanted <= room;
    if (isEnough) {
      room = wanted;
      data = data.address() == 0 ? data : data.asSlice(0, wanted * element.byteSize());
      return false;
    }
    if (isFixed) {
      throw new IllegalArgumentException(
          what + " has the length " + wanted + ", but C was given room for " + room);
    }
    if (calls++ == PATIENCE) {
      throw new IllegalStateException(
          what + " has the length " + wanted + ", more than C said each time it was asked");
    }
    makeRoom(wanted);
    return true;
  }

  private void makeRoom(long elements) {
    lengthType.set(length, 0, lengthType.require(elements, what + ".length"));
    if (elements > 0) {
      data = call.allocate(element, elements).fill((byte) 0);
    }
    room = elements;
  }
}
