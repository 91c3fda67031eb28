package dev.gatun.runtime.watch;

import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.NativeViolationException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Stands around the calls of one shape: all that is watched is done here, before and after. */
public final class Interceptor {
  private static final MethodType GENERIC = MethodType.methodType(Object.class, Object[].class);
  private static final MethodHandle CALL = call();
  private static final @Nullable EventRecorder EVENTS = EventRecorder.ifWanted();

  private final MethodHandle handle;
  private final FunctionDescriptor shape;
  private final int first;
  private final boolean capturesErrno;

  private Interceptor(MethodHandle handle, FunctionDescriptor shape, Linker.Option... options) {
    int count = handle.type().parameterCount();
    this.handle = handle.asSpreader(Object[].class, count).asType(GENERIC);
    this.shape = shape;
    this.first = count - shape.argumentLayouts().size();
    this.capturesErrno = Arrays.asList(options).contains(Linker.Option.captureCallState("errno"));
  }

  /**
   * {@return a handle of the same type whose calls are watched}
   *
   * @param handle calls a function by its address
   * @param shape the parameters and the result of the function
   * @param options the options of the linker
   */
  public static MethodHandle around(
      MethodHandle handle, FunctionDescriptor shape, Linker.Option... options) {
    MethodType type = handle.type();
    return CALL.bindTo(new Interceptor(handle, shape, options))
        .asCollector(Object[].class, type.parameterCount())
        .asType(type);
  }

  private static MethodHandle call() {
    try {
      return MethodHandles.lookup().findVirtual(Interceptor.class, "call", GENERIC);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("call", e);
    }
  }

  private @Nullable Object call(Object[] arguments) throws Throwable {
    int errno = ThreadErrno.get();
    Frame frame = Frame.enter(Callee.at(((MemorySegment) arguments[0]).address()));
    try {
      Passed passed = new Passed(shape, arguments, first, frame);
      TracedCall traced = TracedCall.begin(frame, passed);
      ThreadErrno.set(capturesErrno && (Watching.CHECKED || traced != null) ? 0 : errno);
      return called(frame, passed, traced, arguments);
    } finally {
      frame.leave();
    }
  }

  private @Nullable Object called(
      Frame frame, Passed passed, @Nullable TracedCall traced, Object[] arguments)
      throws Throwable {
    Object event = EVENTS == null ? null : EVENTS.begin();
    long begin = System.nanoTime();
    Object result = null;
    Throwable failure = null;
    try {
      result = handle.invokeExact(arguments);
    } catch (Throwable e) {
      failure = e;
    }
    long nanos = System.nanoTime() - begin;
    int errno = ThreadErrno.get();
    if (EVENTS != null) {
      EVENTS.end(event, frame.callee(), nanos, failure != null || Callbacks.isFailing());
    }
    if (traced != null) {
      traced.end(result, failure, captured(arguments), nanos);
    }
    if (Watching.CHECKED) {
      frame.look();
    }
    ThreadErrno.set(errno);
    if (failure != null) {
      throw failure;
    }
    if (frame.violation() != null) {
      throw withFailureOfCallback(frame.violation());
    }
    return result;
  }

  /** The errno that the linker captured; 0 if it does not. */
  private int captured(Object[] arguments) {
    return capturesErrno ? Borrowed.inside().errno((MemorySegment) arguments[first - 1]) : 0;
  }

  /** Else the next call would throw what a callback of this one has thrown. */
  private static NativeViolationException withFailureOfCallback(NativeViolationException found) {
    try {
      Callbacks.rethrowFailure();
    } catch (Throwable e) {
      if (e != found) {
        found.addSuppressed(e);
      }
    }
    return found;
  }
}
