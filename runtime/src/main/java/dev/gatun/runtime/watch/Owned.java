package dev.gatun.runtime.watch;

import java.lang.ref.Cleaner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Java has to close, from when it is made until it is closed; what becomes unreachable before
 * that is reported at once, the rest when the program ends.
 */
public final class Owned {
  private static final Map<Object, Owned> OPEN = new LinkedHashMap<>();
  private static final Cleaner CLEANER = Cleaner.create();
  private static long made;
  private static long lost;

  static {
    Report.atTheEnd(Owned::summary);
  }

  private final Object key;
  private final Object what;
  private final Site site = Site.here();

  private Owned(Object key, Object what) {
    this.key = key;
    this.what = what;
  }

  /**
   * Notes that something was made which is to be closed.
   *
   * @param key stands for it; what becomes unreachable only without it is not reported before the
   *     end of the program
   * @param what says what it is, in reports; it does not keep it either
   * @param object the object that closes it; null if that is kept by something else
   */
  public static void made(Object key, Object what, @Nullable Object object) {
    Owned owned = new Owned(key, what);
    synchronized (OPEN) {
      made++;
      OPEN.put(key, owned);
    }
    if (object != null) {
      CLEANER.register(object, owned::unreachable);
    }
  }

  /**
   * Notes that something is about to be closed.
   *
   * @param key stands for it
   */
  public static void closed(Object key) {
    synchronized (OPEN) {
      OPEN.remove(key);
    }
  }

  private void unreachable() {
    synchronized (OPEN) {
      if (!OPEN.remove(key, this)) {
        return;
      }
      lost++;
    }
    Report.say("leak: %s was never closed, and nothing refers to it any more%s", what, site);
  }

  private static void summary() {
    List<Owned> open;
    long all;
    long gone;
    synchronized (OPEN) {
      open = new ArrayList<>(OPEN.values());
      all = made;
      gone = lost;
    }
    open.forEach(
        owned ->
            Report.say("leak: %s is open at the end of the program%s", owned.what, owned.site));
    Report.say(
        "leaks: of %d handles and retained lifetimes, %d were lost and %d are still open",
        all, gone, open.size());
  }
}
