package dev.gatun.examples.libc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.runtime.MalformedStringException;
import org.junit.jupiter.api.Test;

class LibCTest {
  private static final LibC C = LibCBinding.open();

  @Test
  void strlen_counts_bytes_of_utf8() {
    assertThat(C.strlen("")).isZero();
    assertThat(C.strlen("Tom")).isEqualTo(3);
    assertThat(C.strlen("Grüße")).isEqualTo(7);
    assertThat(C.strlen("\ud83d\ude00")).isEqualTo(4);
    assertThat(C.strlen("x".repeat(1_000_000))).isEqualTo(1_000_000);
  }

  @Test
  void getpid_is_the_pid_of_this_process() {
    assertThat(C.getpid()).isEqualTo(ProcessHandle.current().pid());
  }

  @Test
  void abs_is_called_without_transition() {
    assertThat(C.abs(-7)).isEqualTo(7);
    assertThat(C.abs(7)).isEqualTo(7);
    assertThat(C.abs(-Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void a_string_that_c_would_cut_off_is_refused() {
    assertThatThrownBy(() -> C.strlen("To\0m"))
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessage("LibC.strlen: s contains NUL at index 2, where C would end it");
  }

  @Test
  void a_null_argument_is_named() {
    assertNull("LibC.strlen: s", () -> C.strlen(null));
    assertNull("LibC.open: path", () -> C.open(null, 0));
    assertNull("LibC.write: data", () -> C.write(1, null));
    assertNull("LibC.qsort: base", () -> C.qsort(null, 0, 4, Integer::compare));
    assertNull("LibC.qsort: order", () -> C.qsort(new int[0], 0, 4, null));
  }

  private static void assertNull(String what, Runnable call) {
    assertThatThrownBy(call::run)
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage(what + " is null");
  }
}
