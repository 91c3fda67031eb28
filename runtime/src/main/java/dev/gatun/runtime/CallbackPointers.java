package dev.gatun.runtime;

import java.lang.foreign.MemorySegment;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The function pointers that Java made, with the generated stubs behind them.
 *
 * <p>So such a pointer is recognized when C gives it back.
 */
public final class CallbackPointers {
  private static final Map<Long, CallbackStub<?>> STUBS = new ConcurrentHashMap<>();

  private CallbackPointers() {}

  /**
   * {@return the stub behind a pointer that C gave, or null if C may not call it at the moment, or
   * the function is one of C}
   *
   * @param pointer the pointer
   */
  public static @Nullable CallbackStub<?> stub(MemorySegment pointer) {
    CallbackStub<?> stub = STUBS.get(pointer.address());
    return stub != null && stub.isLent() ? stub : null;
  }

  /** Remembers a stub, whose pointer is never another one's. */
  static void remember(CallbackStub<?> stub) {
    STUBS.put(stub.pointer().address(), stub);
  }

  /** How many functions C may call at the moment. */
  static int count() {
    return (int) STUBS.values().stream().filter(CallbackStub::isLent).count();
  }
}
