package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.junit.jupiter.api.Test;

class CapturedErrnoTest {
  private static final int ENOENT = 2;

  @Test
  void an_exception_has_the_function_the_number_and_the_text_of_c() {
    ErrnoException failure = new ErrnoException("open", ENOENT);
    assertThat(failure).hasMessage("open: No such file or directory (ENOENT, errno 2)");
    assertThat(failure.function()).isEqualTo("open");
    assertThat(failure.errno()).isEqualTo(ENOENT);
  }

  @Test
  void a_number_that_c_does_not_know_has_no_text() {
    assertThat(new ErrnoException("open", 123_456))
        .hasMessage("open: unknown error (errno 123456)");
    assertThat(new ErrnoException("open", -1)).hasMessage("open: unknown error (errno -1)");
  }

  /** Zero comes from C functions that fail without saying why. */
  @Test
  void zero_is_reported_as_it_is() {
    assertThat(new ErrnoException("open", 0)).hasMessageMatching("open: .+ \\(errno 0\\)");
  }

  @Test
  void what_the_linker_captured_is_read() throws Throwable {
    MethodHandle rmdir =
        Linking.downcall(
            FunctionDescriptor.of(JAVA_INT, ADDRESS), Linker.Option.captureCallState("errno"));
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment errno = arena.allocate(CapturedErrno.LAYOUT);
      MemorySegment path = CString.UTF_8.toC("/no/such/directory", arena, "path");
      MemorySegment function = MemorySegment.ofAddress(Symbols.ofProcess().require("rmdir"));
      int result = (int) rmdir.invokeExact(function, errno, path);
      assertThat(result).isEqualTo(-1);
      assertThat(CapturedErrno.failure("rmdir", errno))
          .hasMessage("rmdir: No such file or directory (ENOENT, errno 2)");
    }
  }
}
