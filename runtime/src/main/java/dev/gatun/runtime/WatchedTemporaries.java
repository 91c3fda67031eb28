package dev.gatun.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;

/** Memory for a call that is watched: its arena is told what will lie there. */
final class WatchedTemporaries extends Temporaries {
  private final Arena arena;

  WatchedTemporaries(@Nullable Symbols library) {
    this(Linking.watchedArena(), library);
  }

  private WatchedTemporaries(Arena arena, @Nullable Symbols library) {
    super(arena, library);
    this.arena = arena;
  }

  @Override
  public MemorySegment allocate(MemoryLayout layout) {
    return arena.allocate(layout);
  }

  @Override
  public MemorySegment allocate(MemoryLayout elementLayout, long count) {
    return arena.allocate(elementLayout, count);
  }

  @Override
  public MemorySegment allocateFrom(
      ValueLayout elementLayout,
      MemorySegment source,
      ValueLayout sourceElementLayout,
      long sourceOffset,
      long elementCount) {
    return arena.allocateFrom(
        elementLayout, source, sourceElementLayout, sourceOffset, elementCount);
  }
}
