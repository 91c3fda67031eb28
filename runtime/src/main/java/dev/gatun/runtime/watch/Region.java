package dev.gatun.runtime.watch;

import dev.gatun.runtime.NativeViolationException;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** A piece of the memory of a call, with all that is known about it. */
final class Region {
  /** Those of all calls that are under way, by where they begin. */
  private static final ConcurrentSkipListMap<Long, Region> LIVE = new ConcurrentSkipListMap<>();

  private final WatchedArena arena;
  private final MemorySegment segment;
  private final @Nullable MemoryLayout element;
  private final @Nullable Block block;
  private volatile Callee callee = Callee.UNKNOWN;
  private volatile @Nullable String parameter;

  /**
   * Creates a region.
   *
   * @param element what lies there, once or several times; null if bytes do
   * @param block what surrounds it; null if nothing does
   */
  Region(
      WatchedArena arena,
      MemorySegment segment,
      @Nullable MemoryLayout element,
      @Nullable Block block) {
    this.arena = arena;
    this.segment = segment;
    this.element = element;
    this.block = block;
  }

  void live() {
    LIVE.put(segment.address(), this);
  }

  void die() {
    LIVE.remove(segment.address(), this);
  }

  /** The region that an address is in, or at the end of; null if there is none. */
  static @Nullable Region at(long address) {
    Map.Entry<Long, Region> entry = LIVE.floorEntry(address);
    return entry != null && address <= entry.getKey() + entry.getValue().segment.byteSize()
        ? entry.getValue()
        : null;
  }

  WatchedArena arena() {
    return arena;
  }

  MemorySegment segment() {
    return segment;
  }

  @Nullable MemoryLayout element() {
    return element;
  }

  /** It is given to a function; the first parameter that it was given for is its name. */
  void passed(Callee to, int index, long address) {
    if (parameter == null || callee != to) {
      callee = to;
      parameter = (address == segment.address() ? "" : "what lies around ") + to.parameter(index);
    }
  }

  /** Its name for messages. */
  String name() {
    return parameter == null ? "memory of " + Block.bytes(segment.byteSize()) : parameter;
  }

  Callee callee() {
    return callee == Callee.UNKNOWN ? arena.callee() : callee;
  }

  /** What C wrote beside it, as an exception; null if nothing. */
  @Nullable NativeViolationException overrun() {
    String overrun = block == null ? null : block.overrun(name());
    return overrun == null
        ? null
        : new NativeViolationException(callee().name(), callee().name() + " " + overrun);
  }

  @Nullable Block block() {
    return block;
  }
}
