package dev.gatun.runtime;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;

/**
 * Counts the calls that use something which can be closed; a count below zero says that it is.
 *
 * <p>An end takes no more of the stack than its beginning, if both are compiled or neither is: so
 * what could begin on a full stack does not stay.
 */
final class Uses {
  private Uses() {}

  /**
   * Begins a use.
   *
   * @return whether it is open; if it is not, nothing has begun
   */
  static boolean begin(AtomicInteger count) {
    int now;
    do {
      now = count.get();
    } while (now >= 0 && !count.compareAndSet(now, now + 1));
    return now >= 0;
  }

  /**
   * Begins a use after who closes at the moment has decided: it closes all that it has claimed, or
   * lets go of it, because something of it is in use.
   *
   * @param closing what is locked meanwhile
   * @return whether it is open
   */
  static boolean begin(AtomicInteger count, Lock closing) {
    closing.lock();
    try {
      return begin(count);
    } finally {
      closing.unlock();
    }
  }

  /** Ends a use. */
  static void end(AtomicInteger count) {
    int now;
    do {
      now = count.get();
    } while (!count.compareAndSet(now, now - 1));
  }
}
