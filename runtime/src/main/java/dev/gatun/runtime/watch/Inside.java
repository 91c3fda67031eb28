package dev.gatun.runtime.watch;

import dev.gatun.runtime.CInteger;
import dev.gatun.runtime.CallbackStub;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** What the runtime lets this package do, beside what it lets everybody do. */
public interface Inside {
  /**
   * {@return memory as long as an arena lives}
   *
   * @param address where it begins
   * @param size how many bytes it has
   * @param lifetime the arena
   */
  MemorySegment within(long address, long size, Arena lifetime);

  /**
   * {@return a function that every process has, without being watched itself; null if this one has
   * none}
   *
   * @param name the name in C
   * @param shape its parameters and result
   * @param options the options of the linker
   */
  @Nullable MethodHandle function(String name, FunctionDescriptor shape, Linker.Option... options);

  /**
   * {@return an integer type of C}
   *
   * @param spelling the type as C spells it
   */
  CInteger integer(String spelling);

  /**
   * {@return the {@code errno} that the linker captured}
   *
   * @param captured what it captured
   */
  int errno(MemorySegment captured);

  /**
   * {@return what C gets from a callback that is not entered, as from one that fails}
   *
   * @param failure why it is not; what is kept of the call already goes with it, suppressed
   * @param stub the stub that would call it
   * @param entry the function of the stub
   * @param arguments what C passed
   * @throws Throwable never, as a stub throws nothing
   */
  @Nullable Object refused(
      Throwable failure, CallbackStub<?> stub, MethodHandle entry, Object[] arguments)
      throws Throwable;
}
