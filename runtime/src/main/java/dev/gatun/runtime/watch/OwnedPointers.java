package dev.gatun.runtime.watch;

import dev.gatun.runtime.NativeViolationException;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * What C gave to Java to be freed: it is freed some time later, so that C giving it again is seen.
 *
 * <p>Only for what C's own {@code free} frees: other functions may count, or need a library that is
 * closed by then.
 */
public final class OwnedPointers {
  private static final int MOST = 1_000;
  private static final Set<Long> WAITING = new LinkedHashSet<>();

  private OwnedPointers() {}

  /**
   * Frees a pointer later, and the oldest that waits now.
   *
   * @param pointer the pointer
   * @param free frees a pointer
   * @throws NativeViolationException if it waits already
   */
  public static void free(long pointer, LongConsumer free) {
    long oldest = 0;
    synchronized (WAITING) {
      if (!WAITING.add(pointer)) {
        throw new NativeViolationException(
            Frame.latest().name(),
            "%s gave the pointer 0x%x to be freed a second time"
                .formatted(Frame.latest().name(), pointer));
      }
      if (WAITING.size() > MOST) {
        Iterator<Long> first = WAITING.iterator();
        oldest = first.next();
        first.remove();
      }
    }
    if (oldest != 0) {
      free.accept(oldest);
    }
  }
}
