package dev.gatun.examples.across;

import static dev.gatun.examples.across.Scalar.bytes;
import static dev.gatun.examples.across.Scalar.chars;
import static dev.gatun.examples.across.Scalar.ints;
import static dev.gatun.examples.across.Scalar.longs;
import static dev.gatun.examples.across.Scalar.shorts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The language's own types, and its characters. */
class LanguageScalarsTest {
  private static final AcrossScalars C = AcrossScalarsBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(C.scalar_failures()).isZero();
  }

  @Test
  void char_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_char_identity,
            C::scalar_char_negate,
            C::scalar_char_increment,
            C::scalar_char_value,
            C::scalar_char_check)
        .crosses(bytes(0, 1, -1, -128, 127));
  }

  @Test
  void signed_char_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_schar_identity,
            C::scalar_schar_negate,
            C::scalar_schar_increment,
            C::scalar_schar_value,
            C::scalar_schar_check)
        .crosses(bytes(0, 1, -1, -128, 127));
  }

  @Test
  void unsigned_char_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_uchar_identity,
            C::scalar_uchar_negate,
            C::scalar_uchar_increment,
            C::scalar_uchar_value,
            C::scalar_uchar_check)
        .crosses(ints(0, 1, 255, 0, 255));
  }

  @Test
  void short_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_short_identity,
            C::scalar_short_negate,
            C::scalar_short_increment,
            C::scalar_short_value,
            C::scalar_short_check)
        .crosses(shorts(0, 1, -1, -32768, 32767));
  }

  @Test
  void unsigned_short_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_ushort_identity,
            C::scalar_ushort_negate,
            C::scalar_ushort_increment,
            C::scalar_ushort_value,
            C::scalar_ushort_check)
        .crosses(chars(0, 1, 65535, 0, 65535));
  }

  @Test
  void int_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_int_identity,
            C::scalar_int_negate,
            C::scalar_int_increment,
            C::scalar_int_value,
            C::scalar_int_check)
        .crosses(ints(0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  @Test
  void unsigned_int_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_uint_identity,
            C::scalar_uint_negate,
            C::scalar_uint_increment,
            C::scalar_uint_value,
            C::scalar_uint_check)
        .crosses(ints(0, 1, -1, 0, -1));
  }

  @Test
  void long_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_long_identity,
            C::scalar_long_negate,
            C::scalar_long_increment,
            C::scalar_long_value,
            C::scalar_long_check)
        .crosses(longs(0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE));
  }

  @Test
  void unsigned_long_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_ulong_identity,
            C::scalar_ulong_negate,
            C::scalar_ulong_increment,
            C::scalar_ulong_value,
            C::scalar_ulong_check)
        .crosses(longs(0, 1, -1, 0, -1));
  }

  @Test
  void long_long_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_llong_identity,
            C::scalar_llong_negate,
            C::scalar_llong_increment,
            C::scalar_llong_value,
            C::scalar_llong_check)
        .crosses(longs(0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE));
  }

  @Test
  void unsigned_long_long_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_ullong_identity,
            C::scalar_ullong_negate,
            C::scalar_ullong_increment,
            C::scalar_ullong_value,
            C::scalar_ullong_check)
        .crosses(longs(0, 1, -1, 0, -1));
  }

  @Test
  void float_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_float_identity,
            C::scalar_float_negate,
            C::scalar_float_increment,
            C::scalar_float_value,
            C::scalar_float_check)
        .crosses(List.of(0f, 1f, -1f, -Float.MAX_VALUE, Float.MAX_VALUE));
  }

  @Test
  void double_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_double_identity,
            C::scalar_double_negate,
            C::scalar_double_increment,
            C::scalar_double_value,
            C::scalar_double_check)
        .crosses(List.of(0.0, 1.0, -1.0, -Double.MAX_VALUE, Double.MAX_VALUE));
  }

  @Test
  void wchar_t_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_wchar_identity,
            C::scalar_wchar_negate,
            C::scalar_wchar_increment,
            C::scalar_wchar_value,
            C::scalar_wchar_check)
        .crosses(ints(0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  @Test
  void char16_t_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_char16_identity,
            C::scalar_char16_negate,
            C::scalar_char16_increment,
            C::scalar_char16_value,
            C::scalar_char16_check)
        .crosses(chars(0, 1, 65535, 0, 65535));
  }

  @Test
  void char32_t_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_char32_identity,
            C::scalar_char32_negate,
            C::scalar_char32_increment,
            C::scalar_char32_value,
            C::scalar_char32_check)
        .crosses(ints(0, 1, -1, 0, -1));
  }
}
