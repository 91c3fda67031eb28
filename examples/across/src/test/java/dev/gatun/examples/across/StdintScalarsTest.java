package dev.gatun.examples.across;

import static dev.gatun.examples.across.Scalar.bytes;
import static dev.gatun.examples.across.Scalar.ints;
import static dev.gatun.examples.across.Scalar.longs;
import static dev.gatun.examples.across.Scalar.shorts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The types of {@code <stdint.h>} and {@code <stddef.h>}. */
class StdintScalarsTest {
  private static final AcrossScalars C = AcrossScalarsBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(C.scalar_failures()).isZero();
  }

  @Test
  void int8_t_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_int8_identity,
            C::scalar_int8_negate,
            C::scalar_int8_increment,
            C::scalar_int8_value,
            C::scalar_int8_check)
        .crosses(bytes(0, 1, -1, -128, 127));
  }

  @Test
  void int16_t_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_int16_identity,
            C::scalar_int16_negate,
            C::scalar_int16_increment,
            C::scalar_int16_value,
            C::scalar_int16_check)
        .crosses(shorts(0, 1, -1, -32768, 32767));
  }

  @Test
  void int32_t_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_int32_identity,
            C::scalar_int32_negate,
            C::scalar_int32_increment,
            C::scalar_int32_value,
            C::scalar_int32_check)
        .crosses(ints(0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  @Test
  void int64_t_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_int64_identity,
            C::scalar_int64_negate,
            C::scalar_int64_increment,
            C::scalar_int64_value,
            C::scalar_int64_check)
        .crosses(longs(0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE));
  }

  @Test
  void uint8_t_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_uint8_identity,
            C::scalar_uint8_negate,
            C::scalar_uint8_increment,
            C::scalar_uint8_value,
            C::scalar_uint8_check)
        .crosses(ints(0, 1, 255, 0, 255));
  }

  @Test
  void uint16_t_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_uint16_identity,
            C::scalar_uint16_negate,
            C::scalar_uint16_increment,
            C::scalar_uint16_value,
            C::scalar_uint16_check)
        .crosses(ints(0, 1, 65535, 0, 65535));
  }

  @Test
  void uint32_t_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_uint32_identity,
            C::scalar_uint32_negate,
            C::scalar_uint32_increment,
            C::scalar_uint32_value,
            C::scalar_uint32_check)
        .crosses(longs(0, 1, 4294967295L, 0, 4294967295L));
  }

  @Test
  void uint64_t_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_uint64_identity,
            C::scalar_uint64_negate,
            C::scalar_uint64_increment,
            C::scalar_uint64_value,
            C::scalar_uint64_check)
        .crosses(longs(0, 1, -1, 0, -1));
  }

  @Test
  void intptr_t_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_intptr_identity,
            C::scalar_intptr_negate,
            C::scalar_intptr_increment,
            C::scalar_intptr_value,
            C::scalar_intptr_check)
        .crosses(longs(0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE));
  }

  @Test
  void uintptr_t_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_uintptr_identity,
            C::scalar_uintptr_negate,
            C::scalar_uintptr_increment,
            C::scalar_uintptr_value,
            C::scalar_uintptr_check)
        .crosses(longs(0, 1, -1, 0, -1));
  }

  @Test
  void size_t_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_size_identity,
            C::scalar_size_negate,
            C::scalar_size_increment,
            C::scalar_size_value,
            C::scalar_size_check)
        .crosses(longs(0, 1, -1, 0, -1));
  }

  @Test
  void ptrdiff_t_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_ptrdiff_identity,
            C::scalar_ptrdiff_negate,
            C::scalar_ptrdiff_increment,
            C::scalar_ptrdiff_value,
            C::scalar_ptrdiff_check)
        .crosses(longs(0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE));
  }
}
