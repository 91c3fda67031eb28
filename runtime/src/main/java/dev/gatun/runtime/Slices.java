package dev.gatun.runtime;

import dev.gatun.runtime.watch.Checks;
import dev.gatun.runtime.watch.Watching;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;

/** The memory that a pointer and a length describe together. */
public final class Slices {
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
    if (size < 0) {
      throw new IllegalArgumentException(what + " has the impossible length " + size);
    }
    if (size > 0 && pointer.address() == 0) {
      throw new NullResultException(what + " is NULL, but has the length " + size);
    }
    if (Watching.CHECKED) {
      Checks.requireRoom(pointer, size, what);
    }
    return Linking.pointee(pointer, size);
  }

  /**
   * {@return the memory of a slice whose length counts elements}
   *
   * @param pointer the pointer, which may be {@code NULL} where the length is 0
   * @param length how many elements there are
   * @param element the layout of an element
   * @param what the name of the value for the message
   * @throws IllegalArgumentException if the length is negative, or more than a Java array can hold
   * @throws NullResultException if the length is not 0 behind {@code NULL}
   */
  public static MemorySegment elements(
      MemorySegment pointer, long length, MemoryLayout element, String what) {
    if (length > Integer.MAX_VALUE - Long.BYTES) {
      throw new IllegalArgumentException(
          what + " has the length " + length + ", more than a Java array can hold");
    }
    return length < 0
        ? bytes(pointer, length, what)
        : bytes(pointer, length * element.byteSize(), what);
  }
}
