package dev.gatun.examples.benchmarks;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * Memory of a thread that one call after the other takes, as an expert has it: nothing is freed or
 * zeroed, and a callback that makes such a call again would overwrite what is there.
 */
final class Block {
  static final long SIZE = 1 << 16;

  private static final ThreadLocal<Block> OF_THREAD = ThreadLocal.withInitial(Block::new);

  final MemorySegment memory = Arena.ofAuto().allocate(SIZE, 16);

  /** The second half of it, whatever is asked for. */
  final SegmentAllocator results = (size, alignment) -> memory().asSlice(SIZE / 2, size);

  private Block() {}

  static Block ofThread() {
    return OF_THREAD.get();
  }

  /** {@return whether a text has room, however many bytes its letters take} */
  static boolean hasRoomFor(String text) {
    return text.length() * 3L < SIZE;
  }

  private MemorySegment memory() {
    return memory;
  }
}
