package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.function.IntBinaryOperator;

/** {@code qsort} with a Java comparator, in the way of generated code. */
@GatunGenerated
final class Sorting {
  private static final FunctionDescriptor ORDER =
      FunctionDescriptor.of(JAVA_INT, Linking.pointerTo(JAVA_INT), Linking.pointerTo(JAVA_INT));

  private static final MethodHandle QSORT =
      Linking.downcall(
          FunctionDescriptor.ofVoid(
              ADDRESS, CInteger.SIZE_T.handedOver(), CInteger.SIZE_T.handedOver(), ADDRESS));

  private static final MemorySegment FUNCTION =
      MemorySegment.ofAddress(Symbols.ofProcess().require("qsort"));

  private Sorting() {}

  static int[] sort(IntBinaryOperator order, int... numbers) {
    try (Temporaries call = Temporaries.open()) {
      MemorySegment base = call.allocateFrom(JAVA_INT, numbers);
      MemorySegment stub = Stub.STUBS.pointerTo(order, call);
      QSORT.invokeExact(FUNCTION, base, (long) numbers.length, 4L, stub);
      Callbacks.rethrowFailure();
      return base.toArray(JAVA_INT);
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }

  /** A function that C may call as long as it keeps it. */
  static MemorySegment pointerTo(IntBinaryOperator order, RetainedMemory retained) {
    return Stub.STUBS.pointerTo(order, retained);
  }

  @GatunGenerated
  static final class Stub extends CallbackStub<IntBinaryOperator> {
    private static final CallbackStubs<IntBinaryOperator> STUBS =
        CallbackStubs.of(Stub::new, MethodHandles.lookup(), ORDER);

    int called(MemorySegment a, MemorySegment b) {
      if (Callbacks.isFailing()) {
        return 0;
      }
      try {
        return callback().applyAsInt(a.get(JAVA_INT, 0), b.get(JAVA_INT, 0));
      } catch (Throwable e) {
        Callbacks.failed(e, this);
        return 0;
      }
    }
  }
}
