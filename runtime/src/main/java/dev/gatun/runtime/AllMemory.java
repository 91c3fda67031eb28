package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;

import java.lang.foreign.MemorySegment;

/** All the memory that the process has, for addresses that are known to be good. */
final class AllMemory {
  /**
   * Pieces of it are made with less than a segment of an address: the JIT compiler has a limit for
   * what it makes of a call and all around it, and leaves objects of the rest as they are.
   */
  static final MemorySegment ALL = Linking.pointee(MemorySegment.NULL, Long.MAX_VALUE);

  private AllMemory() {}

  static void put(long address, byte value) {
    ALL.set(JAVA_BYTE, address, value);
  }

  /** Clears memory in words, one at least, and the last may end behind it. */
  static void clear(long address, long size) {
    int i = 0;
    do {
      ALL.set(JAVA_LONG_UNALIGNED, address + i, 0);
      i += Long.BYTES;
    } while (i < size);
  }
}
