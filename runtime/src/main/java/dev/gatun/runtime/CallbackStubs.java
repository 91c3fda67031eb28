package dev.gatun.runtime;

import dev.gatun.runtime.watch.Watching;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

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
  private final Pool ofCalls = new Pool(false);
  private final Pool kept = new Pool(true);

  private CallbackStubs(
      Supplier<? extends CallbackStub<T>> maker,
      MethodHandles.Lookup stub,
      FunctionDescriptor shape,
      boolean returnFunctions) {
    this.maker = maker;
    this.entry = Linking.target(stub, CallbackStub.ENTRY, shape);
    this.shape = shape;
    this.returnFunctions = returnFunctions;
  }

  /**
   * {@return the functions for callbacks of a type, none yet}
   *
   * @param maker creates a generated stub
   * @param stub the lookup of the class of the stub
   * @param shape the parameters and the result of the function
   * @param <T> the functional interface
   */
  public static <T> CallbackStubs<T> of(
      Supplier<? extends CallbackStub<T>> maker,
      MethodHandles.Lookup stub,
      FunctionDescriptor shape) {
    return new CallbackStubs<>(maker, stub, shape, false);
  }

  /**
   * {@return the functions for callbacks that return functions themselves, none yet}
   *
   * @param maker creates a generated stub
   * @param stub the lookup of the class of the stub
   * @param shape the parameters and the result of the function
   * @param <T> the functional interface
   */
  public static <T> CallbackStubs<T> returningFunctions(
      Supplier<? extends CallbackStub<T>> maker,
      MethodHandles.Lookup stub,
      FunctionDescriptor shape) {
    return new CallbackStubs<>(maker, stub, shape, true);
  }

  /**
   * {@return a pointer through which C calls a callback}
   *
   * @param callback the callback
   * @param lifetime how long C may call it: the {@link Temporaries} of a call, what is {@link
   *     RetainedMemory}, or an {@link Arena}
   * @throws IllegalArgumentException if the lifetime is none of them
   * @throws IllegalStateException if the arena is closed
   * @throws WrongThreadException if the arena belongs to another thread
   */
  public MemorySegment pointerTo(T callback, SegmentAllocator lifetime) {
    return switch (lifetime) {
      case Temporaries call -> {
        StackRoom.requireToCallBack();
        CallbackStub<T> stub = ofCalls.take();
        call.lend(stub);
        Symbols library = call.library();
        ReturnedCallbacks functions =
            returnFunctions ? ReturnedCallbacks.until(call.lifetime(), library) : null;
        Arena watched = Watching.CALLS ? call.lifetime() : null;
        yield stub.lend(callback, functions, null, watched, library);
      }
      case RetainedMemory retained -> {
        CallbackStub<T> stub = kept.take();
        retained.lend(stub);
        Symbols library = retained.library();
        ReturnedCallbacks functions =
            returnFunctions ? ReturnedCallbacks.until(retained.lifetime(), library) : null;
        yield stub.lend(callback, functions, retained, null, library);
      }
      case Arena arena -> pointerTo(callback, RetainedMemory.until(arena));
      default ->
          throw new IllegalArgumentException("nothing says how long C may call a function pointer");
    };
  }

  /** Functions that are out of use. */
  final class Pool {
    private final boolean isForKeeping;
    private final boolean isOldestFirst;

    /** Guarded by itself. */
    private final Deque<CallbackStub<T>> free = new ArrayDeque<>();

    /** Creates one for the functions that C keeps, or for those for the time of a call. */
    private Pool(boolean isForKeeping) {
      this.isForKeeping = isForKeeping;
      this.isOldestFirst = isForKeeping || Watching.CHECKED;
    }

    private CallbackStub<T> take() {
      synchronized (free) {
        while (free.size() > (isOldestFirst ? SET_ASIDE : 0)) {
          CallbackStub<T> stub = free.poll();
          if (stub.canComeUp() == Errand.areMade()) {
            return stub;
          }
        }
      }
      CallbackStub<T> made = maker.get();
      made.make(this);
      return made;
    }

    void takeBack(CallbackStub<T> stub) {
      synchronized (free) {
        if (isOldestFirst) {
          free.addLast(stub);
        } else {
          free.addFirst(stub);
        }
      }
    }

    /** The function of C that enters a stub. */
    MemorySegment functionOf(CallbackStub<T> stub) {
      MethodHandle target = entry.bindTo(stub);
      return Linking.upcall(
          isForKeeping ? stub.counted(target) : target, shape, Arena.global(), stub);
    }
  }
}
