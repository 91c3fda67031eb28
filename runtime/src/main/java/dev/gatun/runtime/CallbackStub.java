package dev.gatun.runtime;

import dev.gatun.runtime.watch.WatchedCallback;
import dev.gatun.runtime.watch.Watching;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * A function that C calls, and the callback behind it; generated classes extend it.
 *
 * <p>The function stays, and has one callback after another: those of calls, as long as the call is
 * under way, and those that are {@link RetainedMemory}.
 *
 * @param <T> the functional interface
 */
public abstract class CallbackStub<T> {
  /** The name of the method of a generated class that C enters; it must not throw. */
  public static final String ENTRY = "called";

  /**
   * Memory for structs that callbacks return by value, from where the linker copies them: on the
   * heap, because nothing says when it could be freed.
   */
  public static final SegmentAllocator RESULTS = new OnHeap();

  private static final MethodHandle ENTER =
      hook("enter", MethodType.methodType(RetainedMemory.class));
  private static final MethodHandle LEAVE =
      hook("leave", MethodType.methodType(void.class, Throwable.class, RetainedMemory.class));

  private CallbackStubs<T>.@Nullable Pool home;
  private @Nullable MemorySegment pointer;
  private boolean canComeUp;

  private @Nullable T callback;
  private @Nullable ReturnedCallbacks returned;
  private @Nullable RetainedMemory retained;
  private @Nullable Symbols library;

  /** Creates a stub that has no callback yet. */
  protected CallbackStub() {}

  /**
   * {@return what C calls at the moment}
   *
   * @throws IllegalStateException if C has no callback any more: its call or arena is over
   */
  protected final T callback() {
    T now = callback;
    if (now == null) {
      throw new IllegalStateException(
          "C called a function of "
              + getClass().getName()
              + " that it has no more: its call or arena is over, or it was called once already");
    }
    if (Thread.currentThread().getContextClassLoader() == null) {
      ForeignThreads.welcome(now.getClass());
    }
    return now;
  }

  /** {@return the function pointers that the callback has returned} */
  protected final ReturnedCallbacks returned() {
    return returned;
  }

  /** Makes the function of C, which stays. */
  void make(CallbackStubs<T>.Pool of) {
    home = of;
    canComeUp = Errand.areMade();
    pointer = of.functionOf(this);
    CallbackPointers.remember(this);
    if (Watching.CALLS) {
      WatchedCallback.standsBefore(this, pointer);
    }
  }

  /**
   * Gives it a callback.
   *
   * @param what the callback
   * @param functions the function pointers that it returns, if it returns any
   * @param keeper what C keeps, if it is kept
   * @param call the memory of the call, if it is for one
   * @param from the library that it is passed to, if it is
   */
  MemorySegment lend(
      T what,
      @Nullable ReturnedCallbacks functions,
      @Nullable RetainedMemory keeper,
      @Nullable Arena call,
      @Nullable Symbols from) {
    returned = functions;
    retained = keeper;
    library = from;
    callback = what;
    if (Watching.CALLS) {
      WatchedCallback.lent(pointer, call);
    }
    return pointer;
  }

  /** Takes the callback from it, and lets others have the function. */
  void giveBack() {
    callback = null;
    returned = null;
    retained = null;
    home.takeBack(this);
  }

  MemorySegment pointer() {
    return pointer;
  }

  boolean canComeUp() {
    return canComeUp;
  }

  boolean isLent() {
    return callback != null;
  }

  /** The library whose function the callback was passed to, if it was. */
  @Nullable Symbols library() {
    return library;
  }

  /** What C enters, with the call counted for what it keeps and for the library. */
  MethodHandle counted(MethodHandle target) {
    MethodType type = target.type();
    MethodHandle leave = LEAVE.bindTo(this);
    if (type.returnType() != void.class) {
      MethodHandle same = MethodHandles.identity(type.returnType());
      leave =
          MethodHandles.permuteArguments(
              MethodHandles.collectArguments(same, 0, leave),
              MethodType.methodType(
                  type.returnType(), Throwable.class, type.returnType(), RetainedMemory.class),
              0,
              2,
              1);
    }
    MethodHandle kept = MethodHandles.dropArguments(target, 0, RetainedMemory.class);
    return MethodHandles.foldArguments(MethodHandles.tryFinally(kept, leave), ENTER.bindTo(this));
  }

  /** What C keeps the callback with; null if it keeps it no more. */
  private @Nullable RetainedMemory enter() {
    RetainedMemory keeper = retained;
    if (keeper != null) {
      CloseableLibrary closeable = closeable(keeper);
      if (closeable != null) {
        closeable.enterCallback();
      }
      keeper.enter();
    }
    return keeper;
  }

  private void leave(@Nullable Throwable failure, @Nullable RetainedMemory keeper) {
    if (keeper != null) {
      keeper.leave();
      CloseableLibrary closeable = closeable(keeper);
      if (closeable != null) {
        closeable.leave();
      }
    }
  }

  private static @Nullable CloseableLibrary closeable(RetainedMemory keeper) {
    Symbols library = keeper.library();
    return library == null ? null : library.closeable;
  }

  private static MethodHandle hook(String name, MethodType type) {
    try {
      return MethodHandles.lookup().findVirtual(CallbackStub.class, name, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }

  private static final class OnHeap implements SegmentAllocator {
    @Override
    public MemorySegment allocate(long byteSize, long byteAlignment) {
      long words = (byteSize + Long.BYTES - 1) / Long.BYTES;
      return MemorySegment.ofArray(new long[Math.toIntExact(words)]).asSlice(0, byteSize);
    }
  }
}
