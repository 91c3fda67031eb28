package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FailureMessageTest {
  @Test
  void a_function_and_its_number_are_named() {
    assertThat(FailureMessage.of("f")).isEqualTo("f failed");
    assertThat(FailureMessage.of("f", -5)).isEqualTo("f failed with code -5");
  }

  @Test
  void the_text_of_the_library_goes_before() {
    assertThat(FailureMessage.of("f", () -> "why")).isEqualTo("why");
    assertThat(FailureMessage.of("f", 5, () -> "why")).isEqualTo("why");
  }

  @Test
  void a_text_that_is_not_there_or_fails_is_replaced() {
    assertThat(FailureMessage.of("f", () -> null)).isEqualTo("f failed");
    assertThat(FailureMessage.of("f", 5, () -> null)).isEqualTo("f failed with code 5");
    assertThat(FailureMessage.of("f", 5, FailureMessageTest::fail))
        .isEqualTo("f failed with code 5");
  }

  @Test
  void an_error_of_the_jvm_is_not_hidden() {
    assertThatThrownBy(
            () ->
                FailureMessage.of(
                    "f",
                    () -> {
                      throw new OutOfMemoryError("really");
                    }))
        .isInstanceOf(OutOfMemoryError.class);
  }

  private static String fail() {
    throw new IllegalStateException("no text");
  }
}
