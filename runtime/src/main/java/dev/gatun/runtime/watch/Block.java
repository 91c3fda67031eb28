package dev.gatun.runtime.watch;

import dev.gatun.runtime.Linking;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Memory of a call with what surrounds it, so that it is seen where C writes beside it. */
abstract sealed class Block permits HeapBlock, PageBlock {
  /** How many bytes lie before and behind, at least. */
  static final int MARGIN = 64;

  private final long address;
  private final long size;
  private final MemorySegment before;
  private final MemorySegment behind;

  /**
   * Surrounds memory.
   *
   * @param address where the memory begins that is used
   * @param size how many bytes of it are used
   * @param margin how many bytes are free behind it
   */
  Block(long address, long size, long margin) {
    this.address = address;
    this.size = size;
    this.before = memory(address - MARGIN, MARGIN);
    this.behind = memory(address + size, margin);
    Filling.CANARY.fill(before);
    Filling.CANARY.fill(behind);
  }

  /** Memory for a call, in the way that was asked for. */
  static Block take(long size, long alignment) {
    return Watching.GUARDED ? PageBlock.take(size, alignment) : HeapBlock.take(size, alignment);
  }

  static MemorySegment memory(long address, long size) {
    return Linking.pointee(MemorySegment.ofAddress(address), size);
  }

  final long address() {
    return address;
  }

  final long size() {
    return size;
  }

  /** All that is filled with poison. */
  final MemorySegment whole() {
    return memory(address - MARGIN, MARGIN + size + behind.byteSize());
  }

  /** What was written beside the memory since this was last asked; null if nothing was. */
  final @Nullable String overrun(String what) {
    long first = Filling.CANARY.firstChanged(behind);
    if (first >= 0) {
      long bytes = Filling.CANARY.lastChanged(behind) - first + 1;
      Filling.CANARY.fill(behind);
      return "wrote %s behind %s (offset %d of %d)"
          .formatted(bytes(bytes), what, size + first, size);
    }
    first = Filling.CANARY.firstChanged(before);
    if (first >= 0) {
      long bytes = Filling.CANARY.lastChanged(before) - first + 1;
      Filling.CANARY.fill(before);
      return "wrote %s before %s (offset %d of %d)"
          .formatted(bytes(bytes), what, first - MARGIN, size);
    }
    return null;
  }

  static String bytes(long count) {
    return count == 1 ? "1 byte" : count + " bytes";
  }

  /** The call is over: nobody is to use it any more. */
  abstract void poison();

  /** The offset of what was written since it is poisoned; {@link Long#MIN_VALUE} if nothing was. */
  abstract long touched();

  /** Gives the memory back. */
  abstract void release();
}
