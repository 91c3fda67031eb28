package dev.gatun.runtime;

import dev.gatun.runtime.watch.Watching;
import java.lang.StackWalker.StackFrame;
import java.lang.Thread.UncaughtExceptionHandler;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a callback throws until the native function that called it returns to Java.
 *
 * <p>No exception may unwind a native frame: the JVM would end.
 */
public final class Callbacks {
  private static final ThreadLocal<@Nullable Throwable> KEPT = new ThreadLocal<>();

  /**
   * Whether any callback of this process ever failed. A plain field is enough: a thread only needs
   * to see its own write, and the others find nothing kept for them.
   */
  private static boolean everFailed;

  private static boolean isPrepared;

  private Callbacks() {}

  /**
   * {@return whether a callback failed in the call that is under way on this thread, so that no
   * further one is entered}
   */
  public static boolean isFailing() {
    return everFailed && KEPT.get() != null;
  }

  /**
   * Takes what a callback threw: it is kept for the generated method that called C, or, where there
   * is none below on the stack, given to the handler of the library, or else of the thread.
   *
   * @param failure what the callback threw
   * @param stub the stub that called it
   */
  public static void failed(Throwable failure, CallbackStub<?> stub) {
    keep(failure);
    try {
      if (!isCalledThroughBinding()) {
        KEPT.remove();
        tell(failure, stub.library());
      }
    } catch (Throwable another) {
      // Nothing may reach C: neither what a handler throws, nor that the stack is full.
    }
  }

  private static void tell(Throwable failure, @Nullable Symbols library) {
    Thread thread = Thread.currentThread();
    UncaughtExceptionHandler handler = library == null ? null : library.uncaughtHandler();
    (handler == null ? thread.getUncaughtExceptionHandler() : handler)
        .uncaughtException(thread, failure);
  }

  /**
   * What C gets from a callback that is not entered, as from one that fails.
   *
   * @param failure why it is not; what is kept of the call already goes with it, suppressed
   * @param stub the stub that would call it
   * @param entry the function of the stub
   * @param arguments what C passed
   * @throws Throwable never, as a stub throws nothing
   */
  static @Nullable Object refused(
      Throwable failure, CallbackStub<?> stub, MethodHandle entry, Object[] arguments)
      throws Throwable {
    Throwable before = take();
    if (before != null) {
      failure.addSuppressed(before);
    }
    keep(failure);
    Object result = entry.invokeExact(arguments);
    failed(failure, stub);
    return result;
  }

  /**
   * Throws what a callback of the call that just returned has thrown, if one has.
   *
   * @throws Throwable the same object that the callback threw
   */
  public static void rethrowFailure() throws Throwable {
    if (everFailed) {
      Throwable failure = take();
      if (failure != null) {
        throw failure;
      }
    }
  }

  /** Keeps what a callback threw on another thread, for the generated method of this one. */
  static void keep(Throwable failure) {
    everFailed = true;
    KEPT.set(failure);
  }

  /** What a callback on this thread has thrown, which is then no longer kept. */
  static @Nullable Throwable take() {
    Throwable failure = everFailed ? KEPT.get() : null;
    if (failure != null) {
      KEPT.remove();
    }
    return failure;
  }

  /** Tells what is still kept after a call: nobody waits for it any more. */
  static void takeAndTell() {
    Throwable failure = take();
    if (failure != null) {
      try {
        tell(failure, null);
      } catch (Throwable another) {
        // It was said as well as it could be.
      }
    }
  }

  /**
   * Loads what a failure needs, before there can be one: when the stack is full, nothing can be
   * loaded any more. Programs without callbacks never pay for it.
   */
  static void prepare() {
    if (!isPrepared) {
      isCalledThroughBinding();
      isPrepared = true;
    }
  }

  private static boolean isCalledThroughBinding() {
    Optional<StackFrame> caller =
        StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
            .walk(
                frames ->
                    frames
                        .dropWhile(frame -> frame.getDeclaringClass() == Callbacks.class)
                        .skip(1)
                        .filter(frame -> !Watching.standsBetween(frame))
                        .findFirst());
    return caller
        .map(StackFrame::getDeclaringClass)
        .map(type -> type == Errand.class || type.isAnnotationPresent(GatunGenerated.class))
        .orElse(false);
  }
}
