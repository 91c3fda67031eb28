package dev.gatun.runtime;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * A lock that is held by the one who waits for a call in the end, even if another thread makes the
 * call: inside of a callback that has come up, the caller can take it again.
 */
final class Turn {
  private final Semaphore free = new Semaphore(1);

  /**
   * Plain, because nobody mistakes it: it is oneself only if one has written it, or handed over to
   * who has, and not yet taken back.
   */
  private @Nullable Thread holder;

  /** Touched by the holder alone. */
  private int depth;

  void take() {
    Thread principal = Errand.principal();
    if (holder != principal) {
      free.acquireUninterruptibly();
      holder = principal;
    }
    depth++;
  }

  /** Takes it where nobody else holds it. */
  boolean tryTake() {
    Thread principal = Errand.principal();
    if (holder != principal) {
      if (!free.tryAcquire()) {
        return false;
      }
      holder = principal;
    }
    depth++;
    return true;
  }

  void give() {
    depth--;
    if (depth == 0) {
      holder = null;
      free.release();
    }
  }
}
