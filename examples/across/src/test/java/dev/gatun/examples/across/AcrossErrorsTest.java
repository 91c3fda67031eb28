package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatun.runtime.ErrnoException;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Functions that fail and say why in {@code errno}. */
class AcrossErrorsTest {
  private static final int ENOENT = 2;
  private static final int EAGAIN = 11;
  private static final AcrossErrors C = AcrossErrorsBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(C.failures()).isZero();
  }

  @Test
  void success_is_no_exception() {
    assertThat(C.failInt(0)).isEqualTo(7);
    assertThat(C.failLong(0)).isEqualTo(7);
    assertThat(C.failInt64(0)).isEqualTo(7);
    assertThat(C.failSsize(0)).isEqualTo(7);
    assertThat(C.failText(0)).isEqualTo("fine");
    assertThat(Memory.intBehind(C.failPointer(0))).isEqualTo(7);
    assertThat(C.status(0)).isZero();
  }

  @Test
  void a_failure_has_errno_and_its_text() {
    assertThatThrownBy(() -> C.failInt(ENOENT))
        .isExactlyInstanceOf(ErrnoException.class)
        .hasMessage("error_int: No such file or directory (ENOENT, errno 2)");
    ErrnoException failure = catchThrowableOfType(ErrnoException.class, () -> C.status(EAGAIN));
    assertThat(failure.errno()).isEqualTo(EAGAIN);
    assertThat(failure.function()).isEqualTo("error_status");
  }

  @Test
  void every_type_of_result_can_tell_a_failure() {
    List<IntConsumer> functions =
        List.of(
            C::failInt,
            C::failLong,
            C::failInt64,
            C::failSsize,
            C::failText,
            C::failPointer,
            C::status);
    for (IntConsumer function : functions) {
      ErrnoException failure =
          catchThrowableOfType(ErrnoException.class, () -> function.accept(ENOENT));
      assertThat(failure.errno()).isEqualTo(ENOENT);
    }
  }

  @Test
  void a_failure_that_is_not_asked_for_is_a_result() {
    assertThat(C.plainStatus(ENOENT)).isEqualTo(-1);
    assertThat(C.pointerOrNull(ENOENT)).isNull();
    assertThat(Memory.intBehind(C.pointerOrNull(0))).isEqualTo(7);
  }

  @Test
  void errno_after_success_means_nothing() {
    assertThat(C.noisy(5, ENOENT)).isEqualTo(5);
    assertThat(C.noisy(0, ENOENT)).isZero();
  }

  @Test
  void a_failure_that_does_not_say_why_is_one_all_the_same() {
    assertThatThrownBy(C::silent).isExactlyInstanceOf(Silent.FAILURE);
  }

  @Test
  void errno_survives_what_a_callback_does() {
    ErrnoException failure =
        catchThrowableOfType(
            ErrnoException.class,
            () -> C.afterCallback(() -> assertThat(C.plainStatus(ENOENT)).isEqualTo(-1), EAGAIN));
    assertThat(failure.errno()).isEqualTo(EAGAIN);
    assertThat(failure.function()).isEqualTo("error_after_callback");
  }

  @Test
  void an_exception_of_a_callback_comes_before_errno() {
    RuntimeException thrown = new RuntimeException("first");
    assertThatThrownBy(
            () ->
                C.afterCallback(
                    () -> {
                      throw thrown;
                    },
                    EAGAIN))
        .isSameAs(thrown);
    assertThat(C.status(0)).isZero();
  }

  @Test
  void errno_of_a_call_inside_a_callback_is_thrown_through_both() {
    ErrnoException failure =
        catchThrowableOfType(
            ErrnoException.class, () -> C.afterCallback(() -> C.failInt(ENOENT), EAGAIN));
    assertThat(failure.errno()).isEqualTo(ENOENT);
    assertThat(failure.function()).isEqualTo("error_int");
  }

  @Test
  void an_array_is_filled_or_fails() {
    int[] values = new int[1000];
    assertThat(C.read(values, 0)).isEqualTo(1000);
    assertThat(values).isEqualTo(IntStream.range(0, 1000).toArray());
    assertThatThrownBy(() -> C.read(new int[3], ENOENT))
        .isExactlyInstanceOf(ErrnoException.class)
        .hasMessage("error_read: No such file or directory (ENOENT, errno 2)");
  }

  @Test
  void an_unknown_errno_has_a_text_too() {
    assertThatThrownBy(() -> C.failInt(99999))
        .isExactlyInstanceOf(ErrnoException.class)
        .hasMessageMatching("error_int: .+ \\(errno 99999\\)");
  }
}
