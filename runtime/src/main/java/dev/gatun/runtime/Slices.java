package dev.gatun.runtime;

import dev.gatun.runtime.watch.Checks;
import dev.gatun.runtime.watch.Watching;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;

/** The memory that a pointer and a length describe together. */
public final class Slices {
  /** Some JVMs have no arrays that are longer. */
  private static final int LONGEST = Integer.MAX_VALUE - Long.BYTES;

  private Slices() {}

  /**
   * {@return the memory of a slice, sized and therefore checked at every access}
   *
   * @param pointer the pointer, which may be {@code NULL} where the length is 0
   * @param size the size in bytes
   * @param what the name of the value for the message
   * @throws IllegalArgumentException if the size is negative
   * @throws NullResultException if the size is not 0 behind {@code NULL}
   * @throws NativeViolationException in the checked mode, if Java gave C less memory there
   */
  public static MemorySegment bytes(MemorySegment pointer, long size, String what) {
    return memory(pointer, size, 1, what);
  }

  /**
   * {@return the memory of a slice whose length counts elements}
   *
   * @param pointer the pointer, which may be {@code NULL} where the length is 0
   * @param length how many elements there are
   * @param element the layout of an element
   * @param what the name of the value for the message
   * @throws IllegalArgumentException if the length is negative, or more than Java can hold
   * @throws NullResultException if the length is not 0 behind {@code NULL}
   * @throws NativeViolationException in the checked mode, if Java gave C less memory there
   */
  public static MemorySegment elements(
      MemorySegment pointer, long length, MemoryLayout element, String what) {
    return units(pointer, length, element.byteSize(), what);
  }

  /** The memory of a slice whose length counts units, which become an array or a string. */
  static MemorySegment units(MemorySegment pointer, long length, long unitSize, String what) {
    return memory(pointer, requireLength(length, what), unitSize, what);
  }

  /** A length that an array or a string of Java can have. */
  static int requireLength(long length, String what) {
    if (length > LONGEST) {
      throw new IllegalArgumentException(
          what + " has the length " + length + ", more than Java can hold");
    }
    return (int) requireNatural(length, what);
  }

  private static MemorySegment memory(
      MemorySegment pointer, long length, long unitSize, String what) {
    if (requireNatural(length, what) > 0 && pointer.address() == 0) {
      throw new NullResultException(what + " is NULL, but has the length " + length);
    }
    long size = length * unitSize;
    if (Watching.CHECKED) {
      Checks.requireRoom(pointer, size, what);
    }
    return Linking.pointee(pointer, size);
  }

  private static long requireNatural(long length, String what) {
    if (length < 0) {
      throw new IllegalArgumentException(what + " has the impossible length " + length);
    }
    return length;
  }
}
