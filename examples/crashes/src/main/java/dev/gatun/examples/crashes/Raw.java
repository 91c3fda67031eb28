package dev.gatun.examples.crashes;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.IntUnaryOperator;

/** What people write by hand with {@code java.lang.foreign}. */
final class Raw {
  static final Linker LINKER = Linker.nativeLinker();

  /** {@code struct Point}. */
  static final MemoryLayout POINT =
      MemoryLayout.structLayout(JAVA_INT, MemoryLayout.paddingLayout(4), JAVA_DOUBLE);

  /** {@code char *}, as it is usually read: to wherever the NUL is. */
  static final AddressLayout TEXT =
      ADDRESS.withTargetLayout(MemoryLayout.sequenceLayout(Long.MAX_VALUE, ValueLayout.JAVA_BYTE));

  private static final FunctionDescriptor STEP = FunctionDescriptor.of(JAVA_INT, JAVA_INT);

  private Raw() {}

  static SymbolLookup library(Arena lifetime) {
    return SymbolLookup.libraryLookup(System.mapLibraryName("crashes"), lifetime);
  }

  static MemorySegment symbol(String name) {
    System.loadLibrary("crashes");
    return SymbolLookup.loaderLookup().find(name).orElseThrow();
  }

  static MethodHandle function(String name, MemoryLayout result, MemoryLayout... parameters) {
    return LINKER.downcallHandle(symbol(name), FunctionDescriptor.of(result, parameters));
  }

  static MethodHandle procedure(String name, MemoryLayout... parameters) {
    return LINKER.downcallHandle(symbol(name), FunctionDescriptor.ofVoid(parameters));
  }

  static MemorySegment stub(IntUnaryOperator step, Arena lifetime) throws Throwable {
    MethodHandle target =
        MethodHandles.lookup()
            .findVirtual(
                IntUnaryOperator.class, "applyAsInt", MethodType.methodType(int.class, int.class))
            .bindTo(step);
    return LINKER.upcallStub(target, STEP, lifetime);
  }
}
