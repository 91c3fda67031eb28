package dev.gatun.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What C keeps beyond the call that it was passed to: functions, and memory that points to them.
 *
 * <p>The code of a function must not be freed while it runs, and nothing in {@code
 * java.lang.foreign} keeps a callback from closing the arena that it lives in. So code and memory
 * have an arena of their own, which goes with the user's, but not in the middle of a call.
 */
public final class RetainedMemory implements SegmentAllocator {
  private static final MethodHandle ENTER = hook("enter", MethodType.methodType(void.class));
  private static final MethodHandle LEAVE =
      hook("leave", MethodType.methodType(void.class, Throwable.class));

  /**
   * What C may still use, with what keeps the user's arena. An automatic arena closes when nothing
   * refers to it, which C cannot do; so what is retained with one stays forever.
   */
  private static final Map<RetainedMemory, MemorySegment> KEPT = new ConcurrentHashMap<>();

  private final Arena memory = Arena.ofShared();
  private final AtomicInteger running = new AtomicInteger();

  private RetainedMemory() {}

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
    RetainedMemory retained = new RetainedMemory();
    try {
      KEPT.put(retained, Linking.tiedTo(MemorySegment.NULL, lifetime, retained::end));
      return retained;
    } catch (RuntimeException e) {
      retained.memory.close();
      throw e;
    }
  }

  @Override
  public MemorySegment allocate(long byteSize, long byteAlignment) {
    return memory.allocate(byteSize, byteAlignment);
  }

  /**
   * A pointer that C can call.
   *
   * @param target the handle to be called; it must not throw
   * @param shape the parameters and the result of the function
   */
  MemorySegment pointerTo(MethodHandle target, FunctionDescriptor shape) {
    return Linking.upcall(counted(target), shape, memory);
  }

  /** The lifetime of the memory, whichever thread asks. */
  Arena lifetime() {
    return memory;
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

  private void end() {
    KEPT.remove(this);
    if (running.get() > 0) {
      throw new IllegalStateException("the arena of a callback was closed while the callback runs");
    }
    memory.close();
  }

  private static MethodHandle hook(String name, MethodType type) {
    try {
      return MethodHandles.lookup().findVirtual(RetainedMemory.class, name, type);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(name, e);
    }
  }
}
