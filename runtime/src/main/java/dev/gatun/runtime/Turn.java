package dev.gatun.runtime;

import java.lang.invoke.VarHandle;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A lock that is held by the one who waits for a call in the end, even if another thread makes the
 * call: inside of a callback that has come up, the caller can take it again.
 *
 * <p>The first who takes it owns it, and takes it without an atomic step, until another one wants
 * it, as often none ever does. From then on all take it alike.
 */
final class Turn {
  /** Stands for the owner until there is one. */
  private static final long NOBODY = 0;

  /** How long others look away at the most, while the owner still has it. */
  private static final long LONGEST_PAUSE = 50_000_000;

  private final AtomicLong owner = new AtomicLong(NOBODY);

  /** How often the owner has taken it and not given it; the owner alone writes it. */
  private int taken;

  /** Whether the owner is not to take it as such any more. */
  private volatile boolean isWanted;

  /** Whether the owner knows that: it is not to be taken from who could be taking it. */
  private volatile boolean isToldSo;

  /** Whether nobody owns it any more; while somebody does, nobody else has it. */
  private volatile boolean isShared;

  private final Semaphore free = new Semaphore(1);

  /**
   * Plain, because nobody mistakes it: it is oneself only if one has written it, or handed over to
   * who has, and not yet taken back.
   */
  private @Nullable Thread holder;

  /** Touched by the holder alone. */
  private int depth;

  Turn() {
    this(AsymmetricFence.IS_THERE);
  }

  /** Creates one that somebody can own, or nobody. */
  Turn(boolean isOwned) {
    isWanted = !isOwned;
    isToldSo = !isOwned;
    isShared = !isOwned;
  }

  void take() {
    Thread principal = Errand.principal();
    if (takeAsOwner(principal)) {
      return;
    }
    StackRoom.require(); // else it could stay taken, or Java lose what waiting needs
    if (holder != principal) {
      awaitShared();
      free.acquireUninterruptibly();
      holder = principal;
    }
    depth++;
  }

  /** Takes it where nobody else holds it. */
  boolean tryTake() {
    Thread principal = Errand.principal();
    if (takeAsOwner(principal)) {
      return true;
    }
    if (holder != principal) {
      if (!share() || !free.tryAcquire()) {
        return false;
      }
      holder = principal;
    }
    depth++;
    return true;
  }

  void give() {
    if (!isShared) {
      try {
        VarHandle.releaseFence(); // what was done in the turn comes before its end
      } finally {
        taken--;
      }
      return;
    }
    depth--;
    if (depth == 0) {
      holder = null;
      free.release();
    }
  }

  private boolean takeAsOwner(Thread principal) {
    long id = principal.threadId();
    if (isShared || owner.get() != id && !owner.compareAndSet(NOBODY, id)) {
      return false;
    }
    boolean isTaken = false;
    taken++;
    try {
      AsymmetricFence.light();
      isTaken = taken > 1 || !isWanted;
    } finally {
      if (!isTaken) {
        taken--;
      }
    }
    return isTaken;
  }

  private void awaitShared() {
    boolean wasInterrupted = false;
    for (long pause = 1000; !share(); pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      LockSupport.parkNanos(this, pause);
      wasInterrupted |= Thread.interrupted();
    }
    if (wasInterrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the owning, unless the owner has it now. */
  private boolean share() {
    if (!isToldSo) {
      StackRoom.require(); // else Java could lose shared arenas, of which this may be the first
      isWanted = true;
      AsymmetricFence.heavy();
      isToldSo = true;
    }
    if (!isShared && taken == 0) {
      VarHandle.acquireFence();
      isShared = true;
    }
    return isShared;
  }
}
