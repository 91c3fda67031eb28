package dev.gatun.runtime;

import dev.gatun.runtime.watch.Owned;
import dev.gatun.runtime.watch.Watching;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What C keeps beyond the call that it was passed to: functions, and memory that points to them.
 *
 * <p>What a callback uses must not be freed while it runs, and nothing in {@code java.lang.foreign}
 * keeps it from closing the arena of the user. So the memory has an arena of its own, which goes
 * with the user's, but not in the middle of a call.
 */
public final class RetainedMemory implements SegmentAllocator, AutoCloseable {
  /**
   * What C may still use, with what keeps the user's arena. An automatic arena closes when nothing
   * refers to it, which C cannot do; so what is retained with one stays forever.
   */
  private static final Map<RetainedMemory, MemorySegment> KEPT = new ConcurrentHashMap<>();

  private static final AtomicLong BYTES = new AtomicLong();

  private final Arena memory = Arena.ofShared();
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicInteger running = new AtomicInteger();

  private final @Nullable Symbols library;
  private final boolean isForOneCall;

  /** Of the thread that makes the call. */
  private boolean isHandedOver;

  /** Guarded by this. */
  private final List<CallbackStub<?>> lent = new ArrayList<>();

  private RetainedMemory(@Nullable Symbols library, boolean isForOneCall) {
    this.library = library;
    this.isForOneCall = isForOneCall;
  }

  /**
   * {@return a place for what C keeps}
   *
   * <p>Closing the arena while a function in it runs throws an {@link IllegalStateException}; all
   * that was retained then stays in memory, so that the call can come to its end.
   *
   * @param lifetime how long C keeps it
   * @throws IllegalStateException if the arena is closed
   * @throws WrongThreadException if the arena belongs to another thread
   */
  public static RetainedMemory until(Arena lifetime) {
    return until(lifetime, null);
  }

  /**
   * {@return a place for what C keeps, and calls}
   *
   * @param lifetime how long C keeps it, as for {@link #until(Arena)}
   * @param library the library that keeps it, which knows what becomes of failures
   * @throws IllegalStateException if the arena is closed
   * @throws WrongThreadException if the arena belongs to another thread
   */
  public static RetainedMemory until(Arena lifetime, @Nullable Symbols library) {
    RetainedMemory retained = new RetainedMemory(library, false);
    try {
      KEPT.put(retained, Linking.tiedTo(MemorySegment.NULL, lifetime, retained::end));
      if (Watching.LEAKS && !lifetime.scope().equals(Arena.global().scope())) {
        Owned.made(retained, retained, null);
      }
      return retained;
    } catch (RuntimeException e) {
      retained.memory.close();
      throw e;
    }
  }

  /**
   * {@return a place for what C keeps until it has called one of the callbacks in it, once}
   *
   * <p>What C never calls stays forever.
   *
   * @param library the library that keeps it, which knows what becomes of failures
   */
  public static RetainedMemory untilCalled(Symbols library) {
    RetainedMemory retained = new RetainedMemory(library, true);
    KEPT.put(retained, MemorySegment.NULL);
    return retained;
  }

  /** Notes that C gets it now: it stays, whatever becomes of the call. */
  public void handOver() {
    isHandedOver = true;
  }

  /** Gives it back if C never got it, because the call was refused before C was entered. */
  @Override
  public void close() {
    if (!isHandedOver) {
      end();
    }
  }

  @Override
  public MemorySegment allocate(long byteSize, long byteAlignment) {
    bytes.addAndGet(byteSize);
    BYTES.addAndGet(byteSize);
    return memory.allocate(byteSize, byteAlignment);
  }

  /** The lifetime of the memory, whichever thread asks. */
  Arena lifetime() {
    return memory;
  }

  /** The library whose function C has it from, which knows what becomes of failures. */
  @Nullable Symbols library() {
    return library;
  }

  synchronized void lend(CallbackStub<?> stub) {
    lent.add(stub);
  }

  /** How many there are that C may still use. */
  static int count() {
    return KEPT.size();
  }

  /** How much memory C may still use. */
  static long bytes() {
    return BYTES.get();
  }

  void enter() {
    running.incrementAndGet();
  }

  /** Ends a call of C: the only one, where C has it for one call. Nothing may be thrown here. */
  void leave() {
    if (running.decrementAndGet() == 0 && isForOneCall) {
      try {
        end();
      } catch (IllegalStateException e) {
        // C calls again, or uses the memory, against what was declared: it stays.
      }
    }
  }

  /** {@return how much it is, for reports} */
  @Override
  public synchronized String toString() {
    return "what C keeps for an arena (functions: %s, bytes: %s)".formatted(lent.size(), bytes);
  }

  /** Does nothing where it was given back before its arena is closed. */
  private synchronized void end() {
    if (!memory.scope().isAlive()) {
      return;
    }
    KEPT.remove(this);
    BYTES.addAndGet(-bytes.getAndSet(0));
    if (Watching.LEAKS) {
      Owned.closed(this);
    }
    if (running.get() > 0) {
      throw new IllegalStateException("the arena of a callback was closed while the callback runs");
    }
    lent.forEach(CallbackStub::giveBack);
    lent.clear();
    memory.close();
  }
}
