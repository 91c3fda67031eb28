package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;

/** Reads the {@code GetLastError} that the linker captured, on the one platform that has it. */
public final class CapturedLastError {
  private static final StructLayout LAYOUT = Linker.Option.captureStateLayout();
  private static final String NAME = "GetLastError";

  private CapturedLastError() {}

  /**
   * {@return memory for what the linker captures}
   *
   * @param allocator gives the memory
   * @param function the function that is about to be called, for the message
   * @throws UnsupportedOperationException if this platform has no {@code GetLastError}
   */
  public static MemorySegment allocate(SegmentAllocator allocator, String function) {
    if (!isSupported()) {
      throw new UnsupportedOperationException(
          function + " reports failures by GetLastError, which only Windows has");
    }
    return allocator.allocate(LAYOUT);
  }

  /**
   * {@return the exception for a call that failed}
   *
   * @param function the name of the C function
   * @param captured what the linker captured after the call
   */
  public static LastErrorException failure(String function, MemorySegment captured) {
    long offset = LAYOUT.byteOffset(PathElement.groupElement(NAME));
    return new LastErrorException(function, captured.get(JAVA_INT, offset));
  }

  private static boolean isSupported() {
    return LAYOUT.memberLayouts().stream()
        .anyMatch(member -> member.name().filter(NAME::equals).isPresent());
  }
}
