package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Truth values, the bits of floating numbers, and what does not fit. */
class AcrossScalarsTest {
  private static final AcrossScalars C = AcrossScalarsBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(C.scalar_failures()).isZero();
  }

  @Test
  void bool_crosses() {
    for (ScalarValue which : ScalarValue.values()) {
      boolean agreed = which != ScalarValue.ZERO && which != ScalarValue.MIN;
      assertThat(C.scalar_bool_value(which)).isEqualTo(agreed);
      assertThat(C.scalar_bool_check(agreed, which)).isTrue();
    }
    assertThat(C.scalar_bool_identity(true)).isTrue();
    assertThat(C.scalar_bool_identity(false)).isFalse();
    assertThat(C.scalar_bool_negate(true)).isFalse();
    assertThat(C.scalar_bool_negate(false)).isTrue();
  }

  @Test
  void an_int_that_is_not_zero_is_true_though_its_low_byte_is() {
    assertThat(C.scalar_truth(true)).isTrue();
    assertThat(C.scalar_truth(false)).isFalse();
    assertThat(C.scalar_truth_negate(true)).isFalse();
    assertThat(C.scalar_truth_negate(false)).isTrue();
  }

  @Test
  void floats_keep_their_bits() {
    for (float value :
        new float[] {
          0f, -0f, Float.MIN_VALUE, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.NaN
        }) {
      int bits = Float.floatToRawIntBits(value);
      assertThat(C.scalar_float_bits(value)).isEqualTo(bits);
      assertThat(Float.floatToRawIntBits(C.scalar_float_of_bits(bits))).isEqualTo(bits);
      assertThat(Float.floatToRawIntBits(C.scalar_float_identity(value))).isEqualTo(bits);
    }
  }

  @Test
  void doubles_keep_their_bits() {
    for (double value :
        new double[] {
          0, -0.0, Double.MIN_VALUE, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN
        }) {
      long bits = Double.doubleToRawLongBits(value);
      assertThat(C.scalar_double_bits(value)).isEqualTo(bits);
      assertThat(Double.doubleToRawLongBits(C.scalar_double_of_bits(bits))).isEqualTo(bits);
      assertThat(Double.doubleToRawLongBits(C.scalar_double_identity(value))).isEqualTo(bits);
    }
  }

  @Test
  void a_function_without_arguments_and_result_is_called() {
    int before = C.scalar_touches();
    C.scalar_touch();
    assertThat(C.scalar_touches()).isEqualTo(before + 1);
  }

  @Test
  void a_default_method_uses_the_functions_beside_it() {
    assertThat(C.touchOnce()).isEqualTo(1);
  }

  @Test
  void a_uint8_t_holds_0_to_255() {
    assertThatThrownBy(() -> C.scalar_uint8_identity(256))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "AcrossScalars.scalar_uint8_identity: value is 256, but uint8_t holds 0 to 255");
    assertThatThrownBy(() -> C.scalar_uint8_identity(-1))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("AcrossScalars.scalar_uint8_identity: value is -1, but uint8_t holds 0 to 255");
  }

  @Test
  void a_uint16_t_holds_0_to_65535() {
    assertThatThrownBy(() -> C.scalar_uint16_check(65536, ScalarValue.ZERO))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "AcrossScalars.scalar_uint16_check: value is 65536, but uint16_t holds 0 to 65535");
  }

  @Test
  void a_uint32_t_holds_0_to_4294967295() {
    assertThatThrownBy(() -> C.scalar_uint32_negate(1L << 32))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "AcrossScalars.scalar_uint32_negate: value is 4294967296,"
                + " but uint32_t holds 0 to 4294967295");
    assertThatThrownBy(() -> C.scalar_uint32_negate(Long.MIN_VALUE))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("value is -9223372036854775808, but uint32_t");
  }

  @Test
  void null_for_an_enum_is_refused() {
    assertThatThrownBy(() -> C.scalar_int8_value(null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("AcrossScalars.scalar_int8_value: which");
  }
}
