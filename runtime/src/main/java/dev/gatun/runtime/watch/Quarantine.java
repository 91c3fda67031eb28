package dev.gatun.runtime.watch;

import dev.gatun.runtime.NativeViolationException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Memory of calls that are over, poisoned, before it is given back: who writes there kept a
 * pointer. One for all threads.
 */
final class Quarantine {
  static final Quarantine MEMORY = new Quarantine();

  private static final int MOST_REGIONS = 2_000;
  private static final long MOST_BYTES = 16 << 20;

  /** How many are looked at after each call: the latest, which are the likeliest. */
  private static final int LATEST = 4;

  /** After so many calls all of them are looked at, a few at each. */
  private static final int OLDER = 1;

  /** What is larger is looked at when it leaves: it would take longer than most calls. */
  private static final long SMALL = 4096;

  private final Deque<Region> regions = new ArrayDeque<>();
  private final TreeMap<Long, Region> byAddress = new TreeMap<>();
  private long bytes;
  private long last;

  private Quarantine() {
    Report.atTheEnd(this::flush);
  }

  /** Takes a region in; gives what was found in those that leave. */
  synchronized @Nullable NativeViolationException take(Region region) {
    Block block = region.block();
    block.poison();
    regions.addLast(region);
    byAddress.put(block.address(), region);
    bytes += block.size();
    NativeViolationException found = null;
    while (regions.size() > MOST_REGIONS || bytes > MOST_BYTES && regions.size() > 1) {
      Region oldest = regions.getFirst();
      NativeViolationException violation = touched(oldest);
      found = found == null ? violation : found;
      if (violation == null) {
        leave(oldest);
        oldest.block().release();
      }
    }
    return found;
  }

  /** What C did to memory of calls that are over; some of it is looked at each time. */
  synchronized @Nullable NativeViolationException look() {
    Iterator<Region> latest = regions.descendingIterator();
    NativeViolationException found = null;
    for (int i = 0; i < LATEST && found == null && latest.hasNext(); i++) {
      found = touchedSmall(latest.next());
    }
    for (int i = 0; i < OLDER && found == null; i++) {
      Map.Entry<Long, Region> next = byAddress.higherEntry(last);
      last = next == null ? 0 : next.getKey();
      found = next == null ? null : touchedSmall(next.getValue());
    }
    return found;
  }

  private @Nullable NativeViolationException touchedSmall(Region region) {
    return region.block().size() <= SMALL ? touched(region) : null;
  }

  /** The region of a call that is over which an address is in; null if there is none. */
  synchronized @Nullable Region at(long address) {
    Map.Entry<Long, Region> entry = byAddress.floorEntry(address);
    return entry != null && address < entry.getKey() + Math.max(1, entry.getValue().block().size())
        ? entry.getValue()
        : null;
  }

  /** Says it once, and leaves the memory alone from then on: C uses it. */
  private @Nullable NativeViolationException touched(Region region) {
    long offset = region.block().touched();
    if (offset == Long.MIN_VALUE) {
      return null;
    }
    leave(region);
    String function = region.callee().name();
    return new NativeViolationException(
        function,
        "%s kept a pointer to %s, and C wrote there after the call was over (offset %d of %d)"
            .formatted(function, region.name(), offset, region.block().size()));
  }

  private void leave(Region region) {
    regions.remove(region);
    byAddress.remove(region.block().address(), region);
    bytes -= region.block().size();
  }

  /** When the program ends, nobody is left to throw at. */
  private synchronized void flush() {
    for (Region region : List.copyOf(regions)) {
      NativeViolationException violation = touched(region);
      if (violation != null) {
        Report.say("%s; found at the end of the program", violation.getMessage());
      }
    }
  }
}
