package dev.gatun.runtime.watch;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/** A byte that memory is filled with, to be found unchanged later. */
enum Filling {
  /** Around memory that is in use. */
  CANARY(0xCA),
  /** In memory that is no longer in use; as a pointer it is none, as a number conspicuous. */
  POISON(0xDB);

  private static final int PIECE = 4096;

  private final byte value;
  private final MemorySegment piece;

  Filling(int value) {
    this.value = (byte) value;
    byte[] bytes = new byte[PIECE];
    Arrays.fill(bytes, this.value);
    this.piece = MemorySegment.ofArray(bytes);
  }

  void fill(MemorySegment memory) {
    memory.fill(value);
  }

  /** The offset of the first byte that was changed, or -1. */
  long firstChanged(MemorySegment memory) {
    for (long offset = 0; offset < memory.byteSize(); offset += PIECE) {
      long end = Math.min(offset + PIECE, memory.byteSize());
      long mismatch = MemorySegment.mismatch(memory, offset, end, piece, 0, end - offset);
      if (mismatch >= 0) {
        return offset + mismatch;
      }
    }
    return -1;
  }

  /** The offset of the last byte that was changed, if one was. */
  long lastChanged(MemorySegment memory) {
    long last = memory.byteSize() - 1;
    while (memory.get(JAVA_BYTE, last) == value) {
      last--;
    }
    return last;
  }
}
