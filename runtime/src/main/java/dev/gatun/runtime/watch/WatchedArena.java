package dev.gatun.runtime.watch;

import dev.gatun.runtime.NativeViolationException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The memory of one call, where it is watched. */
public final class WatchedArena implements Arena {
  private final Arena arena = Arena.ofConfined();
  private final Thread owner = Thread.currentThread();
  private final List<Region> regions = new ArrayList<>();
  private volatile Thread caller = owner;
  private volatile Callee callee = Callee.UNKNOWN;
  private volatile boolean isOver;

  private WatchedArena() {}

  /** {@return the memory for a call that begins on this thread} */
  public static WatchedArena open() {
    return new WatchedArena();
  }

  @Override
  public MemorySegment allocate(long byteSize, long byteAlignment) {
    return add(byteSize, byteAlignment, null);
  }

  @Override
  public MemorySegment allocate(MemoryLayout layout) {
    return add(layout.byteSize(), layout.byteAlignment(), layout);
  }

  @Override
  public MemorySegment allocate(MemoryLayout element, long count) {
    return add(Math.multiplyExact(element.byteSize(), count), element.byteAlignment(), element);
  }

  @Override
  public MemorySegment allocateFrom(
      ValueLayout element,
      MemorySegment source,
      ValueLayout sourceElement,
      long sourceOffset,
      long count) {
    MemorySegment copy = allocate(element, count);
    MemorySegment.copy(source, sourceElement, sourceOffset, copy, element, 0, count);
    return copy;
  }

  private MemorySegment add(long size, long alignment, @Nullable MemoryLayout element) {
    Block block = Watching.CHECKED ? Block.take(size, alignment) : null;
    MemorySegment segment =
        block == null
            ? arena.allocate(size, alignment)
            : Borrowed.inside().within(block.address(), size, arena);
    Region region = new Region(this, segment, element, block);
    regions.add(region);
    region.live();
    TemporaryBytes.taken(size);
    return segment;
  }

  @Override
  public MemorySegment.Scope scope() {
    return arena.scope();
  }

  /** A function is called that has some of the memory. */
  void passed(Callee to) {
    callee = to;
    caller = Thread.currentThread();
  }

  Callee callee() {
    return callee;
  }

  /** The thread that called C. */
  Thread caller() {
    return caller;
  }

  /** Whether this thread may read the memory. */
  boolean isMine() {
    return owner == Thread.currentThread();
  }

  boolean isOver() {
    return isOver;
  }

  /** What C wrote beside the memory; null if nothing. */
  @Nullable NativeViolationException overrun() {
    for (Region region : regions) {
      NativeViolationException overrun = region.overrun();
      if (overrun != null) {
        return overrun;
      }
    }
    return null;
  }

  @Override
  public void close() {
    arena.close();
    isOver = true;
    NativeViolationException violation = overrun();
    for (Region region : regions) {
      region.die();
      TemporaryBytes.given(region.segment().byteSize());
      if (region.block() != null) {
        NativeViolationException late = Quarantine.MEMORY.take(region);
        violation = violation == null ? late : violation;
      }
    }
    if (violation != null) {
      throw violation;
    }
  }
}
