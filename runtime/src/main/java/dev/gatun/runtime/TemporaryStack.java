package dev.gatun.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/**
 * The native memory of the calls that one thread makes, those that its callbacks make above the
 * others. What a call has taken is free again when it is over, without being freed.
 */
final class TemporaryStack extends ApartInMemory {
  /** Enough for what most calls need; what is larger costs more to copy than to allocate. */
  static final int SIZE = 16 * 1024;

  /** What {@code malloc} guarantees, too, and all that values of C ask for. */
  static final int ALIGNMENT = 16;

  /** The place of a stack that is in no pool. */
  static final int NOWHERE = -1;

  /** With this call a thread gets its memory: threads of C that call Java once never do. */
  private static final int WARM = 3;

  /** Up to this size memory is cleared in words, which may end behind it. */
  private static final int CLEARED = 32;

  private static final ThreadLocal<@Nullable TemporaryStack> OF_THREAD = new ThreadLocal<>();

  static {
    // Java cannot initialise a class again that was first met where the stack was full.
    MemorySegment some = Arena.ofAuto().allocate(ALIGNMENT, ALIGNMENT);
    AllMemory.clear(some.address(), ALIGNMENT);
    Reference.reachabilityFence(some);
  }

  /** Room on the heap for a short string, of any content. */
  final byte[] scratch = new byte[Utf8.MOST * Utf8.SHORT + 1];

  private final int place;
  private @Nullable MemorySegment memory;
  private long address;
  private int opened;
  private long top;
  private long end;

  /** Creates one without memory, for a thread or for a place in the pool. */
  TemporaryStack(int place) {
    this.place = place;
  }

  /** {@return the stack that a call on this thread takes its memory from, until it ends} */
  static TemporaryStack forCall() {
    TemporaryStack stack =
        Thread.currentThread().isVirtual() ? TemporaryStackPool.take() : OF_THREAD.get();
    return stack == null || stack.memory == null ? cold(stack) : stack;
  }

  private static TemporaryStack cold(@Nullable TemporaryStack known) {
    TemporaryStack stack = known;
    if (stack == null) {
      stack = new TemporaryStack(NOWHERE);
      OF_THREAD.set(stack);
    }
    if (++stack.opened >= WARM) {
      MemorySegment memory = Arena.ofAuto().allocate(SIZE + Long.BYTES, ALIGNMENT);
      stack.address = memory.address();
      stack.end = SIZE;
      stack.memory = memory;
    }
    return stack;
  }

  /** {@return where memory that is taken next begins} */
  long top() {
    return top;
  }

  /**
   * Ends a call, and those above it, should one of them have had no room to end itself.
   *
   * @param mark the top when the call began
   */
  void end(long mark) {
    top = mark;
    if (place != NOWHERE) {
      TemporaryStackPool.giveBack(place);
    }
  }

  // Pieces say nothing of whose memory they are, which the linker would ask: the call has the
  // stack, and the stack has the memory.

  /** {@return memory of any content; null if there is no room} */
  @Nullable MemorySegment take(long size, long alignment) {
    long begin = room(size, alignment);
    if (begin < 0) {
      return null;
    }
    top = begin + size;
    return AllMemory.ALL.asSlice(address + begin, size);
  }

  /** {@return memory that is all zero; null if there is no room} */
  @Nullable MemorySegment takeZeros(long size, long alignment) {
    long begin = room(size, alignment);
    if (begin < 0) {
      return null;
    }
    top = begin + size;
    MemorySegment zeros = AllMemory.ALL.asSlice(address + begin, size);
    if (size > CLEARED) {
      zeros.fill((byte) 0);
    } else {
      AllMemory.clear(address + begin, size);
    }
    return zeros;
  }

  /** {@return all the memory, if there is so much room behind the top; or null} */
  @Nullable MemorySegment memoryFor(long size) {
    return size > end - top ? null : memory;
  }

  private long room(long size, long alignment) {
    if (memory == null || alignment > ALIGNMENT || alignment < 1 || Long.bitCount(alignment) > 1) {
      return -1;
    }
    long begin = (top + alignment - 1) & -alignment;
    return size < 0 || size > end - begin ? -1 : begin;
  }
}
