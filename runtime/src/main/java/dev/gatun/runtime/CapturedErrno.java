package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.gatun.runtime.watch.Checks;
import dev.gatun.runtime.watch.Watching;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;

/** Reads the {@code errno} that the linker captured, and the text that C has for it. */
public final class CapturedErrno {
  /** Where the linker puts what it captures. */
  public static final StructLayout LAYOUT = Linker.Option.captureStateLayout();

  private static final long ERRNO =
      LAYOUT.byteOffset(MemoryLayout.PathElement.groupElement("errno"));

  private static final long TEXT_SIZE = 256;

  private CapturedErrno() {}

  /**
   * {@return the exception for a call that failed}
   *
   * @param function the name of the C function
   * @param captured what the linker captured after the call
   * @throws NativeViolationException in the checked mode, if the function did not set {@code errno}
   */
  public static ErrnoException failure(String function, MemorySegment captured) {
    if (Watching.CHECKED && of(captured) == 0) {
      throw Checks.silent(function);
    }
    return new ErrnoException(function, of(captured));
  }

  /** The {@code errno} that the linker captured. */
  static int of(MemorySegment captured) {
    return captured.get(JAVA_INT, ERRNO);
  }

  static String describe(int errno) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment text = arena.allocate(TEXT_SIZE);
      int failure = Describe.call(errno, text);
      return failure == 0 ? text.getString(0) : "unknown error";
    }
  }

  /**
   * The reentrant {@code strerror}: {@code strerror_r} as POSIX has it, which glibc and musl keep
   * under another name, or {@code strerror_s} on Windows.
   */
  private static final class Describe {
    private static final Symbols PROCESS = Symbols.ofProcess();
    private static final boolean WINDOWS = PROCESS.has("strerror_s");
    private static final MemorySegment FUNCTION =
        MemorySegment.ofAddress(
            PROCESS.require(
                WINDOWS
                    ? "strerror_s"
                    : PROCESS.has("__xpg_strerror_r") ? "__xpg_strerror_r" : "strerror_r"));
    private static final MethodHandle HANDLE =
        Linking.unwatched(
            WINDOWS
                ? FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT)
                : FunctionDescriptor.of(JAVA_INT, JAVA_INT, ADDRESS, CInteger.SIZE_T.handedOver()));

    static int call(int errno, MemorySegment text) {
      try {
        return WINDOWS
            ? (int) HANDLE.invokeExact(FUNCTION, text, TEXT_SIZE, errno)
            : (int) HANDLE.invokeExact(FUNCTION, errno, text, TEXT_SIZE);
      } catch (Throwable e) {
        throw Linking.unchecked(e);
      }
    }
  }
}
