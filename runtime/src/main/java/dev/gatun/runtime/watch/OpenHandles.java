package dev.gatun.runtime.watch;

import dev.gatun.runtime.NativeViolationException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** The handles that Java has to close: how many there are, and with the checked mode which. */
public final class OpenHandles {
  private static final LongAdder COUNT = new LongAdder();
  private static final Set<Key> CHECKED = ConcurrentHashMap.newKeySet();

  private OpenHandles() {}

  /** One handle: an address may be that of two things, if one is the first member of the other. */
  private record Key(String cType, long address) {}

  /**
   * Notes that a handle was made.
   *
   * @param handle the handle
   * @param type its name in Java
   * @param cType what it points to in C
   * @param address where that is
   * @throws NativeViolationException in the checked mode, if Java has an open one already
   */
  public static void opened(Object handle, String type, String cType, long address) {
    Key key = new Key(cType, address);
    if (Watching.CHECKED && !CHECKED.add(key)) {
      throw new NativeViolationException(
          Frame.latest().name(),
          "%s gave %s * 0x%x as a new %s, but an open one has this pointer: both would be closed"
              .formatted(Frame.latest().name(), cType, address, type));
    }
    COUNT.increment();
    if (Watching.LEAKS) {
      Owned.made(key, "%s (%s * 0x%x)".formatted(type, cType, address), handle);
    }
  }

  /**
   * Notes that a handle is about to be closed.
   *
   * @param cType what it points to in C
   * @param address where that is
   */
  public static void closed(String cType, long address) {
    COUNT.decrement();
    if (Watching.CHECKED) {
      CHECKED.remove(new Key(cType, address));
    }
    if (Watching.LEAKS) {
      Owned.closed(new Key(cType, address));
    }
  }

  /** {@return how many are open; -1 if they are not counted} */
  public static long count() {
    return Watching.HANDLES ? COUNT.sum() : -1;
  }
}
