package dev.gatun.runtime;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The function pointers that C may call at the moment, with the generated stubs behind them.
 *
 * <p>So a pointer that Java made is recognized when C gives it back.
 */
public final class CallbackPointers {
  private static final Map<Long, Object> STUBS = new ConcurrentHashMap<>();

  private CallbackPointers() {}

  /**
   * {@return a pointer through which C calls a stub}
   *
   * @param stub the stub
   * @param entry the method of the stub that C enters; it must not throw
   * @param shape the parameters and the result of the function
   * @param lifetime how long C may call it: the {@link Temporaries} of a call, what is {@link
   *     RetainedMemory}, or an {@link Arena}
   * @throws IllegalArgumentException if the lifetime is none of them
   */
  public static MemorySegment of(
      Object stub, MethodHandle entry, FunctionDescriptor shape, SegmentAllocator lifetime) {
    MethodHandle target = entry.bindTo(stub);
    return switch (lifetime) {
      case Temporaries call ->
          remember(Linking.upcall(target, shape, call.lifetime()), stub, call.lifetime());
      case RetainedMemory retained ->
          remember(retained.pointerTo(target, shape), stub, retained.lifetime());
      case Arena arena -> of(stub, entry, shape, RetainedMemory.until(arena));
      default ->
          throw new IllegalArgumentException("nothing says how long C may call a function pointer");
    };
  }

  /**
   * {@return the stub behind a pointer that C gave, or null if the function is one of C}
   *
   * @param pointer the pointer
   */
  public static @Nullable Object stub(MemorySegment pointer) {
    return STUBS.get(pointer.address());
  }

  private static MemorySegment remember(MemorySegment pointer, Object stub, Arena lifetime) {
    long address = pointer.address();
    STUBS.put(address, stub);
    // Only this stub: the address may be that of another one by then.
    Linking.tiedTo(pointer, lifetime, () -> STUBS.remove(address, stub));
    return pointer;
  }
}
