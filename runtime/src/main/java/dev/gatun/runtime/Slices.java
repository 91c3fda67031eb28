package dev.gatun.runtime;

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
   */
  public static MemorySegment bytes(MemorySegment pointer, long size, String what) {
    if (size < 0) {
      throw new IllegalArgumentException(what + " has the impossible length " + size);
    }
    if (size > 0 && pointer.address() == 0) {
      throw new NullResultException(what + " is NULL, but has the length " + size);
    }
    return Linking.pointee(pointer, size);
  }
}
