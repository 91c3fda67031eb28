package dev.gatun.runtime.watch;

import java.util.concurrent.atomic.AtomicLong;

/** How much memory the calls that are under way have. */
public final class TemporaryBytes {
  private static final AtomicLong NOW = new AtomicLong();
  private static final AtomicLong PEAK = new AtomicLong();

  private TemporaryBytes() {}

  static void taken(long bytes) {
    long now = NOW.addAndGet(bytes);
    if (now > PEAK.get()) {
      PEAK.accumulateAndGet(now, Math::max);
    }
  }

  static void given(long bytes) {
    NOW.addAndGet(-bytes);
  }

  /** {@return how many bytes there are now; -1 if they are not counted} */
  public static long now() {
    return Watching.TEMPORARIES ? NOW.get() : -1;
  }

  /** {@return the most that there ever were; -1 if they are not counted} */
  public static long peak() {
    return Watching.TEMPORARIES ? PEAK.get() : -1;
  }
}
