package dev.gatun.runtime;

import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Where one thread waits for what another one gives it.
 *
 * @param <T> what is given
 */
final class Mailbox<T> {
  private final Thread reader;
  private volatile @Nullable T content;

  Mailbox(Thread reader) {
    this.reader = reader;
  }

  void put(T given) {
    content = given;
    LockSupport.unpark(reader);
  }

  /** Waits, whatever interrupts the thread; that it was interrupted can be seen afterwards. */
  T take() {
    boolean wasInterrupted = false;
    T given;
    while ((given = content) == null) {
      LockSupport.park(this);
      wasInterrupted |= Thread.interrupted();
    }
    content = null;
    if (wasInterrupted) {
      Thread.currentThread().interrupt();
    }
    return given;
  }
}
