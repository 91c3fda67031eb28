package dev.gatun.runtime;

import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;

/**
 * Counts the calls that use something which can be closed.
 *
 * <p>The thread that made it, which most often is the one that uses it, counts its own without an
 * atomic step. Whoever closes on another thread pays for that; where that is the way of a program,
 * all threads count alike ({@link MakersCount}). A use ends on the thread on which it began.
 *
 * <p>An end takes no more of the stack than its beginning, if both are compiled or neither is: so
 * what could begin on a full stack does not stay.
 */
final class Uses {
  /** Stands for the thread that counts alone, if there is none. */
  private static final long NOBODY = 0;

  private final long maker = MakersCount.isOn() ? Thread.currentThread().threadId() : NOBODY;

  /** Those of the maker, who alone writes it. */
  private int own;

  /** Those of all others; below zero once it is closed, for the maker too. */
  private final AtomicInteger others = new AtomicInteger();

  /**
   * Begins a use.
   *
   * @return whether it is open; if it is not, nothing has begun
   */
  boolean begin() {
    if (isMaker() && beginAsMaker()) {
      return true;
    }
    int now;
    do {
      now = others.get();
    } while (now >= 0 && !others.compareAndSet(now, now + 1));
    return now >= 0;
  }

  /**
   * Begins a use after who closes at the moment has decided: it closes all that it has claimed, or
   * lets go of it, because something of it is in use.
   *
   * @param closing what is locked meanwhile
   * @return whether it is open
   */
  boolean begin(Lock closing) {
    StackRoom.require(); // else it could stay locked
    closing.lock();
    try {
      return begin();
    } finally {
      closing.unlock();
    }
  }

  /** Begins a use even of what is closed. */
  void beginAnyway() {
    others.incrementAndGet();
  }

  /** Ends a use; of the maker's, it does not matter which are counted where. */
  void end() {
    if (isMaker() && own > 0) {
      try {
        VarHandle.releaseFence(); // what was done in the use comes before its end
      } finally {
        own--;
      }
    } else {
      int now;
      do {
        now = others.get();
      } while (!others.compareAndSet(now, now - 1));
    }
  }

  boolean isOpen() {
    return others.get() >= 0;
  }

  /**
   * Lets no use begin from now on, if it is open and no use of another thread than its maker is
   * under way. Whether the maker uses it is to be asked then, see {@link MakersCount#see}.
   *
   * @param closed what to remember it by, below zero
   * @return zero; what it is remembered by if it was closed before; above zero if it is in use
   */
  int claim(int closed) {
    return others.compareAndExchange(0, closed);
  }

  /** Whether another thread counts uses of it. */
  boolean isCountedElsewhere() {
    return maker != NOBODY && !isMaker();
  }

  /** Whether the maker uses what was claimed. */
  boolean isUsedByMaker() {
    int now = own;
    VarHandle.acquireFence();
    return now != 0;
  }

  /**
   * Lets uses begin again.
   *
   * @param closed what it was claimed with
   */
  void reopen(int closed) {
    others.addAndGet(-closed);
  }

  /**
   * Remembers what was closed by something else.
   *
   * @return whether it was remembered by that before
   */
  boolean change(int closed, int into) {
    return others.compareAndSet(closed, into);
  }

  private boolean beginAsMaker() {
    boolean isBegun = false;
    own++;
    try {
      AsymmetricFence.light();
      isBegun = MakersCount.isOn() && isOpen();
    } finally {
      if (!isBegun) {
        own--;
      }
    }
    return isBegun;
  }

  private boolean isMaker() {
    return Thread.currentThread().threadId() == maker;
  }
}
