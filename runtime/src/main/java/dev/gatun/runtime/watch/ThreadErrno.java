package dev.gatun.runtime.watch;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import dev.gatun.runtime.Linking;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** The {@code errno} of this thread, which nothing that watches may change. */
final class ThreadErrno {
  private static final MethodHandle PLACE =
      CLibrary.function(
          FunctionDescriptor.of(ADDRESS),
          new Linker.Option[] {Linker.Option.critical(false)},
          "__errno_location",
          "__error",
          "_errno",
          "__errno");

  private ThreadErrno() {}

  static int get() {
    return place().get(JAVA_INT, 0);
  }

  static void set(int errno) {
    place().set(JAVA_INT, 0, errno);
  }

  /** Asked each time: a virtual thread may go on with another thread of C. */
  private static MemorySegment place() {
    try {
      return Linking.pointee((MemorySegment) PLACE.invokeExact(), JAVA_INT.byteSize());
    } catch (Throwable e) {
      throw Linking.unchecked(e);
    }
  }
}
