package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

class LastErrorTest {
  @Test
  void an_exception_has_the_function_and_the_number_twice() {
    LastErrorException failure = new LastErrorException("CreateFileW", 2);
    assertThat(failure).hasMessage("CreateFileW: error 2 (0x00000002)");
    assertThat(failure.function()).isEqualTo("CreateFileW");
    assertThat(failure.code()).isEqualTo(2);
  }

  /** Results of COM have the highest bit. */
  @Test
  void a_number_has_no_sign() {
    assertThat(new LastErrorException("f", 0x80004005))
        .hasMessage("f: error 2147500037 (0x80004005)");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_platform_without_it_says_so() {
    try (Arena arena = Arena.ofConfined()) {
      assertThatThrownBy(() -> CapturedLastError.allocate(arena, "Files.open"))
          .isInstanceOf(UnsupportedOperationException.class)
          .hasMessage("Files.open reports failures by GetLastError, which only Windows has");
    }
  }
}
