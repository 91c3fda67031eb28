package dev.gatun.runtime.watch;

import dev.gatun.runtime.CallbackStub;
import dev.gatun.runtime.Callbacks;
import dev.gatun.runtime.NativeViolationException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Stands before a function of Java that C calls. */
public final class WatchedCallback {
  private static final MethodType GENERIC = MethodType.methodType(Object.class, Object[].class);
  private static final MethodHandle CALL = call();

  /** By their addresses. */
  private static final Map<Long, WatchedCallback> KNOWN = new ConcurrentHashMap<>();

  private final MethodHandle target;
  private final FunctionDescriptor shape;

  /** The call that it is or was for; null if it is retained. */
  private volatile @Nullable WatchedArena call;

  private @Nullable CallbackStub<?> stub;
  private volatile Callee callee = Callee.UNKNOWN;
  private volatile String parameter = "a callback";

  /**
   * Creates it.
   *
   * @param target what C is to call; it does not throw
   * @param shape its parameters and result
   */
  public WatchedCallback(MethodHandle target, FunctionDescriptor shape) {
    int count = target.type().parameterCount();
    this.target = target.asSpreader(Object[].class, count).asType(GENERIC);
    this.shape = shape;
  }

  /** {@return what C is to call instead of the target} */
  public MethodHandle handle() {
    MethodType type = shape.toMethodType();
    return CALL.bindTo(this).asCollector(Object[].class, type.parameterCount()).asType(type);
  }

  /**
   * {@return the pointer through which C calls it, which is noted}
   *
   * @param pointer the pointer
   */
  public MemorySegment known(MemorySegment pointer) {
    KNOWN.put(pointer.address(), this);
    return pointer;
  }

  /**
   * Tells it what it stands before.
   *
   * @param stub what C calls
   * @param pointer the pointer through which C does so
   */
  public static void standsBefore(CallbackStub<?> stub, MemorySegment pointer) {
    known(pointer.address()).stub = stub;
  }

  /**
   * A callback was put behind it.
   *
   * @param pointer the pointer through which C calls it
   * @param memory the memory of the call that it is for; null if it is retained
   */
  public static void lent(MemorySegment pointer, @Nullable Arena memory) {
    WatchedCallback callback = known(pointer.address());
    callback.callee = Callee.UNKNOWN;
    callback.call = Watching.CHECKED && memory instanceof WatchedArena watched ? watched : null;
  }

  private static WatchedCallback known(long address) {
    return KNOWN.get(address);
  }

  static @Nullable WatchedCallback at(long address) {
    return KNOWN.get(address);
  }

  /** It is given to a function. */
  void passed(Callee to, int index) {
    callee = to;
    parameter = to.parameter(index);
    WatchedArena memory = call;
    if (memory != null) {
      memory.passed(to);
    }
  }

  /** Its Java type, as a report names it. */
  String type() {
    return stub == null ? "callback" : stub.getClass().getSimpleName().replaceFirst("Stub$", "");
  }

  FunctionDescriptor shape() {
    return shape;
  }

  private static MethodHandle call() {
    try {
      return MethodHandles.lookup().findVirtual(WatchedCallback.class, "call", GENERIC);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("call", e);
    }
  }

  /** Throws nothing, as the JVM would end. */
  private @Nullable Object call(Object[] arguments) {
    try {
      Frame caller = Frame.innermost();
      if (Watching.CHECKED) {
        NativeViolationException violation = violation();
        if (violation != null) {
          return Borrowed.inside().refused(violation, stub, target, arguments);
        }
        if (caller != null) {
          caller.look();
        }
      }
      Frame frame = Frame.enter(new Callee(type(), "", List.of()));
      try {
        TracedCall traced = TracedCall.beginCallback(this, caller, frame, arguments);
        long begin = System.nanoTime();
        Object result = (Object) target.invokeExact(arguments);
        if (traced != null) {
          traced.end(result, null, 0, System.nanoTime() - begin);
        }
        return result;
      } finally {
        frame.leave();
      }
    } catch (Throwable e) {
      Callbacks.failed(e, stub);
      return nothing();
    }
  }

  private @Nullable NativeViolationException violation() {
    WatchedArena memory = call;
    if (memory == null) {
      return null;
    }
    Callee by = callee == Callee.UNKNOWN ? memory.callee() : callee;
    if (memory.isOver()) {
      return new NativeViolationException(
          by.name(),
          "%s kept %s, and C called it after the call was over: it is to be @Retained"
              .formatted(by.name(), parameter));
    }
    if (Watching.CONFINED && memory.caller() != Thread.currentThread()) {
      return new NativeViolationException(
          by.name(),
          "%s lets the thread '%s' call %s, which the thread '%s' has given to it"
              .formatted(
                  by.name(),
                  Thread.currentThread().getName(),
                  parameter,
                  memory.caller().getName()));
    }
    return null;
  }

  /** What C gets where not even its callback can say what: zero. */
  private @Nullable Object nothing() {
    MemoryLayout result = shape.returnLayout().orElse(null);
    if (result == null) {
      return null;
    }
    if (result instanceof GroupLayout) {
      return CallbackStub.RESULTS.allocate(result);
    }
    Class<?> type = shape.toMethodType().returnType();
    return type == MemorySegment.class
        ? MemorySegment.NULL
        : Array.get(Array.newInstance(type, 1), 0);
  }
}
