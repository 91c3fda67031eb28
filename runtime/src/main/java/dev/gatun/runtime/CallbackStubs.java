package dev.gatun.runtime;

import dev.gatun.runtime.watch.Watching;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The functions of C behind the callbacks of one type; used by generated code.
 *
 * <p>There are as many as were ever in use at once: making one costs as much as a hundred calls,
 * and the JVM's memory for code is small. None is ever freed, so C never runs into code that is
 * gone.
 *
 * @param <T> the functional interface
 */
public final class CallbackStubs<T> {
  /**
   * How many functions that C has kept must be out of use before the oldest is used again: until
   * then a late call of C is told as such, instead of reaching a callback that it is not meant for.
   * So it is with those for the time of a call where C is checked.
   */
  private static final int SET_ASIDE = 64;

  private final Supplier<? extends CallbackStub<T>> maker;
  private final MethodHandle entry;
  private final FunctionDescriptor shape;
  private final boolean returnFunctions;

  /** Those for the time of a call, the last used first; guarded by itself. */
  private final Deque<CallbackStub<T>> ofCalls = new ArrayDeque<>();

  /** Those that C has kept, the oldest first; guarded by itself. */
  private final Deque<CallbackStub<T>> kept = new ArrayDeque<>();

  private CallbackStubs(
      Supplier<? extends CallbackStub<T>> maker,
      MethodHandle entry,
      FunctionDescriptor shape,
      boolean returnFunctions) {
    this.maker = maker;
    this.entry = entry;
    this.shape = shape;
    this.returnFunctions = returnFunctions;
  }

  /**
   * {@return the functions for callbacks of a type, none yet}
   *
   * @param maker creates a generated stub
   * @param entry the method of the stub that C enters; it must not throw
   * @param shape the parameters and the result of the function
   * @param <T> the functional interface
   */
  public static <T> CallbackStubs<T> of(
      Supplier<? extends CallbackStub<T>> maker, MethodHandle entry, FunctionDescriptor shape) {
    return new CallbackStubs<>(maker, entry, shape, false);
  }

  /**
   * {@return the functions for callbacks that return functions themselves, none yet}
   *
   * @param maker creates a generated stub
   * @param entry the method of the stub that C enters; it must not throw
   * @param shape the parameters and the result of the function
   * @param <T> the functional interface
   */
  public static <T> CallbackStubs<T> returningFunctions(
      Supplier<? extends CallbackStub<T>> maker, MethodHandle entry, FunctionDescriptor shape) {
    return new CallbackStubs<>(maker, entry, shape, true);
  }

  /**
   * {@return a pointer through which C calls a callback}
   *
   * @param callback the callback
   * @param lifetime how long C may call it: the {@link Temporaries} of a call, what is {@link
   *     RetainedMemory}, or an {@link Arena}
   * @throws IllegalArgumentException if the lifetime is none of them
   */
  public MemorySegment pointerTo(T callback, SegmentAllocator lifetime) {
    return switch (lifetime) {
      case Temporaries call -> {
        CallbackStub<T> stub = take(ofCalls, Watching.CHECKED ? SET_ASIDE : 0, false);
        call.lend(stub);
        Arena memory = call.lifetime();
        yield stub.lend(callback, functions(memory), null, memory, call.library());
      }
      case RetainedMemory retained -> {
        CallbackStub<T> stub = take(kept, SET_ASIDE, true);
        retained.lend(stub);
        yield stub.lend(
            callback, functions(retained.lifetime()), retained, null, retained.library());
      }
      case Arena arena -> pointerTo(callback, RetainedMemory.until(arena));
      default ->
          throw new IllegalArgumentException("nothing says how long C may call a function pointer");
    };
  }

  private @Nullable ReturnedCallbacks functions(Arena lifetime) {
    return returnFunctions ? ReturnedCallbacks.until(lifetime) : null;
  }

  private CallbackStub<T> take(Deque<CallbackStub<T>> free, int setAside, boolean forKeeping) {
    synchronized (free) {
      while (free.size() > setAside) {
        CallbackStub<T> stub = free.poll();
        if (stub.canComeUp() == Errand.areMade()) {
          return stub;
        }
      }
    }
    CallbackStub<T> made = maker.get();
    made.make(this, entry, forKeeping);
    return made;
  }

  MemorySegment function(MethodHandle target) {
    return Linking.upcall(target, shape, Arena.global());
  }

  void takeBack(CallbackStub<T> stub, boolean forKeeping) {
    Deque<CallbackStub<T>> free = forKeeping ? kept : ofCalls;
    synchronized (free) {
      if (forKeeping || Watching.CHECKED) {
        free.addLast(stub);
      } else {
        free.addFirst(stub);
      }
    }
  }
}
