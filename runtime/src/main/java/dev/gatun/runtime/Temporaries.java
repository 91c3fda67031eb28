package dev.gatun.runtime;

import dev.gatun.runtime.watch.Watching;
import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Native memory for the duration of one call: strings, records, out-parameters, results by value.
 *
 * <p>Generated code opens it before a call and closes it after; nothing in it outlives the call.
 */
public final class Temporaries implements SegmentAllocator, AutoCloseable {
  private final Arena arena;
  private @Nullable List<MemorySegment> kept;
  private @Nullable List<HandleInUse> held;
  private @Nullable List<CallbackStub<?>> lent;
  private final @Nullable Symbols library;

  private Temporaries(@Nullable Symbols library) {
    this.arena = Watching.TEMPORARIES ? Linking.watchedArena() : Arena.ofConfined();
    this.library = library;
  }

  /** {@return memory for a call that begins on this thread} */
  public static Temporaries open() {
    return new Temporaries(null);
  }

  /**
   * {@return memory for a call that begins on this thread, and that may call back}
   *
   * @param library the library that is called, which knows what becomes of failures
   */
  public static Temporaries open(Symbols library) {
    return new Temporaries(library);
  }

  /** The lifetime of this memory, for callbacks that C may call until the call is over. */
  Arena lifetime() {
    return arena;
  }

  @Override
  public MemorySegment allocate(long byteSize, long byteAlignment) {
    return arena.allocate(byteSize, byteAlignment);
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

  /** Keeps memory from being collected during the call: C has nothing but its address. */
  void keep(MemorySegment segment) {
    if (kept == null) {
      kept = new ArrayList<>();
    }
    kept.add(segment);
  }

  /** Keeps a handle from being closed during the call: C has nothing but its address. */
  void hold(HandleInUse handle) {
    if (held == null) {
      held = new ArrayList<>();
    }
    held.add(handle);
  }

  /** Keeps a callback from being forgotten during the call, which C may call until then. */
  void lend(CallbackStub<?> stub) {
    if (lent == null) {
      lent = new ArrayList<>();
    }
    lent.add(stub);
  }

  @Nullable Symbols library() {
    return library;
  }

  @Override
  public void close() {
    if (lent != null) {
      lent.forEach(CallbackStub::giveBack);
    }
    if (held != null) {
      held.forEach(HandleInUse::close);
    }
    arena.close();
    Reference.reachabilityFence(kept);
  }
}
