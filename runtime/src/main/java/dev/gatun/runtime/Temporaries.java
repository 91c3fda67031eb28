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
 * Most of it is a piece of the thread's {@link TemporaryStack}, what does not fit there is
 * allocated and freed.
 */
public final class Temporaries implements SegmentAllocator, AutoCloseable {
  private final @Nullable TemporaryStack stack;

  /** Where it begins on the stack. */
  private final long mark;

  private @Nullable Arena arena;
  private @Nullable List<MemorySegment> kept;
  private @Nullable List<HandleInUse> held;
  private @Nullable List<CallbackStub<?>> lent;
  private @Nullable Symbols library;

  private Temporaries(TemporaryStack stack) {
    this.stack = stack;
    this.mark = stack.top();
  }

  /** Creates one for a call that is watched. */
  private Temporaries(Arena watched) {
    this.stack = null;
    this.mark = 0;
    this.arena = watched;
  }

  /** {@return memory for a call that begins on this thread} */
  public static Temporaries open() {
    return Watching.TEMPORARIES
        ? new Temporaries(Linking.watchedArena())
        : new Temporaries(TemporaryStack.forCall());
  }

  /**
   * {@return memory for a call that begins on this thread, and that may call back}
   *
   * @param library the library that is called, which knows what becomes of failures
   */
  public static Temporaries open(Symbols library) {
    Temporaries call = open();
    call.library = library;
    return call;
  }

  /** The lifetime of this memory, for callbacks that C may call until the call is over. */
  Arena lifetime() {
    if (arena == null) {
      arena = Arena.ofConfined();
    }
    return arena;
  }

  /** {@return memory of any content} */
  @Override
  public MemorySegment allocate(long byteSize, long byteAlignment) {
    MemorySegment taken = stack == null ? null : stack.take(byteSize, byteAlignment);
    return taken == null ? lifetime().allocate(byteSize, byteAlignment) : taken;
  }

  /** Takes what {@link #memoryFor} has room for, as it is. */
  @Nullable MemorySegment takeQuickly(long byteSize) {
    return stack.take(byteSize, 1);
  }

  /** Room on the heap for a short string, of any content. */
  byte[] scratch() {
    return stack.scratch;
  }

  /**
   * Memory that has as much room behind its {@link #top} as is needed; null where there is none.
   */
  @Nullable MemorySegment memoryFor(long byteSize) {
    return stack == null ? null : stack.memoryFor(byteSize);
  }

  /** Where memory that is taken next begins, in that which has room for it. */
  long top() {
    return stack.top();
  }

  /** {@return memory that is all zero} */
  @Override
  public MemorySegment allocate(MemoryLayout layout) {
    return stack == null
        ? arena.allocate(layout)
        : zeros(layout.byteSize(), layout.byteAlignment());
  }

  /** {@return memory that is all zero} */
  @Override
  public MemorySegment allocate(MemoryLayout elementLayout, long count) {
    return stack == null
        ? arena.allocate(elementLayout, count)
        : zeros(Math.multiplyExact(elementLayout.byteSize(), count), elementLayout.byteAlignment());
  }

  @Override
  public MemorySegment allocateFrom(
      ValueLayout elementLayout,
      MemorySegment source,
      ValueLayout sourceElementLayout,
      long sourceOffset,
      long elementCount) {
    MemorySegment copy = toBeFilled(elementLayout, elementCount);
    MemorySegment.copy(
        source, sourceElementLayout, sourceOffset, copy, elementLayout, 0, elementCount);
    return copy;
  }

  // Arrays are not copied as segments, which the JIT compiler would have to make.

  @Override
  public MemorySegment allocateFrom(ValueLayout.OfByte elementLayout, byte... elements) {
    MemorySegment copy = toBeFilled(elementLayout, elements.length);
    MemorySegment.copy(elements, 0, copy, elementLayout, 0, elements.length);
    return copy;
  }

  @Override
  public MemorySegment allocateFrom(ValueLayout.OfChar elementLayout, char... elements) {
    MemorySegment copy = toBeFilled(elementLayout, elements.length);
    MemorySegment.copy(elements, 0, copy, elementLayout, 0, elements.length);
    return copy;
  }

  @Override
  public MemorySegment allocateFrom(ValueLayout.OfShort elementLayout, short... elements) {
    MemorySegment copy = toBeFilled(elementLayout, elements.length);
    MemorySegment.copy(elements, 0, copy, elementLayout, 0, elements.length);
    return copy;
  }

  @Override
  public MemorySegment allocateFrom(ValueLayout.OfInt elementLayout, int... elements) {
    MemorySegment copy = toBeFilled(elementLayout, elements.length);
    MemorySegment.copy(elements, 0, copy, elementLayout, 0, elements.length);
    return copy;
  }

  @Override
  public MemorySegment allocateFrom(ValueLayout.OfLong elementLayout, long... elements) {
    MemorySegment copy = toBeFilled(elementLayout, elements.length);
    MemorySegment.copy(elements, 0, copy, elementLayout, 0, elements.length);
    return copy;
  }

  @Override
  public MemorySegment allocateFrom(ValueLayout.OfFloat elementLayout, float... elements) {
    MemorySegment copy = toBeFilled(elementLayout, elements.length);
    MemorySegment.copy(elements, 0, copy, elementLayout, 0, elements.length);
    return copy;
  }

  @Override
  public MemorySegment allocateFrom(ValueLayout.OfDouble elementLayout, double... elements) {
    MemorySegment copy = toBeFilled(elementLayout, elements.length);
    MemorySegment.copy(elements, 0, copy, elementLayout, 0, elements.length);
    return copy;
  }

  private MemorySegment toBeFilled(ValueLayout element, long count) {
    return stack == null
        ? arena.allocate(element, count)
        : allocate(Math.multiplyExact(element.byteSize(), count), element.byteAlignment());
  }

  private MemorySegment zeros(long byteSize, long byteAlignment) {
    MemorySegment taken = stack.takeZeros(byteSize, byteAlignment);
    return taken == null ? lifetime().allocate(byteSize, byteAlignment) : taken;
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

  /** Passes itself to nobody, so that the JIT compiler need not make it. */
  @Override
  public void close() {
    try {
      if (lent != null) {
        lent.forEach(CallbackStub::giveBack);
      }
      if (held != null) {
        held.forEach(HandleInUse::close);
      }
      if (arena != null) {
        arena.close();
      }
      Reference.reachabilityFence(kept);
    } finally {
      if (stack != null) {
        stack.end(mark);
      }
    }
  }
}
