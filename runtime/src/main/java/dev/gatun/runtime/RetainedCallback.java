package dev.gatun.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A function pointer that C keeps beyond the call that it was passed to.
 *
 * <p>Its code must not be freed while it runs, and nothing in {@code java.lang.foreign} keeps a
 * callback from closing the arena that it lives in. So the code has an arena of its own, which goes
 * with the user's, but not in the middle of a call.
 */
public final class RetainedCallback {
  private static final MethodHandle ENTER = hook("enter", MethodType.methodType(void.class));
  private static final MethodHandle LEAVE =
      hook("leave", MethodType.methodType(void.class, Throwable.class));

  /**
   * The pointers that C may still call. An automatic arena closes when nothing refers to it, which
   * C cannot do; so what is retained with one stays forever.
   */
  private static final Map<Long, MemorySegment> KEPT = new ConcurrentHashMap<>();

  private final Arena code = Arena.ofShared();
  private final AtomicInteger running = new AtomicInteger();

  private RetainedCallback() {}

  /**
   * {@return a pointer that C can call for as long as the arena lives}
   *
   * <p>Closing the arena while the callback runs throws an {@link IllegalStateException}; the code
   * of the callback then stays in memory, so that the call can come to its end.
   *
   * @param target the handle to be called; it must not throw
   * @param shape the parameters and the result of the function
   * @param lifetime how long C may call it
   */
  public static MemorySegment pointerTo(
      MethodHandle target, FunctionDescriptor shape, Arena lifetime) {
    RetainedCallback callback = new RetainedCallback();
    MemorySegment pointer = Linking.upcall(callback.counted(target), shape, callback.code);
    try {
      MemorySegment tied = Linking.tiedTo(pointer, lifetime, () -> callback.release(pointer));
      KEPT.put(pointer.address(), tied);
      return tied;
    } catch (RuntimeException e) {
      callback.code.close(); // the lifetime has ended, or is another thread's
      throw e;
    }
  }

  private MethodHandle counted(MethodHandle target) {
    Class<?> result = target.type().returnType();
    MethodHandle leave = LEAVE.bindTo(this);
    if (result != void.class) {
      MethodHandle same = MethodHandles.identity(result);
      leave = MethodHandles.collectArguments(MethodHandles.dropArguments(same, 0), 0, leave);
    }
    return MethodHandles.tryFinally(MethodHandles.foldArguments(target, ENTER.bindTo(this)), leave);
  }

  void enter() {
    running.incrementAndGet();
  }

  void leave(Throwable failure) {
    running.decrementAndGet();
  }

  private void release(MemorySegment pointer) {
    KEPT.remove(pointer.address());
    if (running.get() > 0) {
      throw new IllegalStateException("the arena of a callback was closed while the callback runs");
    }
    code.close();
  }

  private static MethodHandle hook(String name, MethodType type) {
    try {
      return MethodHandles.lookup().findVirtual(RetainedCallback.class, name, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }
}
