package dev.gatun.runtime;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Stacks for virtual threads, of which there are too many for each to have its own.
 *
 * <p>A call has one until it is over. What its callbacks call meanwhile has others.
 */
final class TemporaryStackPool {
  /** How many calls at once find one; a power of two. */
  static final int PLACES = Integer.highestOneBit(4 * Runtime.getRuntime().availableProcessors());

  /** How many references lie between two places, so that they share no line of the cache. */
  private static final int APART = 32;

  /** How many places are looked at: beyond that an allocation is cheaper. */
  private static final int TRIES = 4;

  /** Each in its place; null while a call has it. */
  private static final AtomicReferenceArray<@Nullable TemporaryStack> FREE =
      new AtomicReferenceArray<>(PLACES * APART);

  static {
    for (int place = 0; place < PLACES; place++) {
      FREE.set(place * APART, new TemporaryStack(place));
    }
  }

  private TemporaryStackPool() {}

  /** {@return a stack that no other call has; one without memory where all are in use} */
  static TemporaryStack take() {
    int first = (int) Thread.currentThread().threadId();
    for (int i = 0; i < TRIES; i++) {
      int place = (first + i) & (PLACES - 1);
      TemporaryStack free = FREE.getAndSet(place * APART, null);
      if (free != null) {
        return free;
      }
    }
    return new TemporaryStack(TemporaryStack.NOWHERE);
  }

  static void giveBack(TemporaryStack stack, int place) {
    FREE.set(place * APART, stack);
  }
}
