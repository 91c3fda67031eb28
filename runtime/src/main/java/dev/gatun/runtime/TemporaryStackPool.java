package dev.gatun.runtime;

import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Stacks for virtual threads, of which there are too many for each to have its own.
 *
 * <p>A call has one until it is over. What its callbacks call meanwhile has others.
 */
final class TemporaryStackPool {
  /** How many calls at once find one; a power of two. */
  static final int PLACES = Integer.highestOneBit(4 * Runtime.getRuntime().availableProcessors());

  /** How many numbers lie between those of two places, so that they share no line of the cache. */
  private static final int APART = 32;

  /** How many places are looked at: beyond that an allocation is cheaper. */
  private static final int TRIES = 4;

  private static final TemporaryStack[] STACKS = new TemporaryStack[PLACES];

  /**
   * One for each place whose stack a call has. A reference in its place would have the collector
   * told of each call, in memory that all places share.
   */
  private static final AtomicIntegerArray TAKEN = new AtomicIntegerArray(PLACES * APART);

  static {
    for (int place = 0; place < PLACES; place++) {
      STACKS[place] = new TemporaryStack(place);
    }
  }

  private TemporaryStackPool() {}

  /** {@return a stack that no other call has; one without memory where all are in use} */
  static TemporaryStack take() {
    int first = (int) Thread.currentThread().threadId();
    for (int i = 0; i < TRIES; i++) {
      int place = (first + i) & (PLACES - 1);
      if (TAKEN.getAndSet(place * APART, 1) == 0) {
        return STACKS[place];
      }
    }
    return new TemporaryStack(TemporaryStack.NOWHERE);
  }

  static void giveBack(int place) {
    TAKEN.setRelease(place * APART, 0);
  }
}
