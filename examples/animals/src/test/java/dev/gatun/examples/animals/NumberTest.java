package dev.gatun.examples.animals;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTest {
  @ParameterizedTest
  @ValueSource(floats = {0, -0.0f, 1.5f, Float.MIN_VALUE, Float.MAX_VALUE, Float.NaN})
  void every_member_is_a_reading_of_the_same_bytes(float value) {
    try (Arena arena = Arena.ofConfined()) {
      Number number = NumberUnion.allocate(arena);
      number.f(value);
      assertThat(number.i()).isEqualTo(Float.floatToRawIntBits(value));
      number.f(1);
      number.i(Float.floatToRawIntBits(value));
      assertThat(Float.floatToRawIntBits(number.f())).isEqualTo(Float.floatToRawIntBits(value));
    }
  }

  @Test
  void an_array_of_unions_has_no_gaps() {
    try (Arena arena = Arena.ofConfined()) {
      var numbers = NumberUnion.array(arena, 2);
      numbers.get(1).i(-1);
      assertThat(numbers.get(0).i()).isZero();
      assertThat(numbers.segment().byteSize()).isEqualTo(8);
    }
  }
}
