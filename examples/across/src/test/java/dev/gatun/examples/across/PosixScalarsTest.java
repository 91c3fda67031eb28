package dev.gatun.examples.across;

import static dev.gatun.examples.across.Scalar.ints;
import static dev.gatun.examples.across.Scalar.longs;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The types of POSIX. */
class PosixScalarsTest {
  private static final AcrossScalars C = AcrossScalarsBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(C.scalar_failures()).isZero();
  }

  @Test
  void ssize_t_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_ssize_identity,
            C::scalar_ssize_negate,
            C::scalar_ssize_increment,
            C::scalar_ssize_value,
            C::scalar_ssize_check)
        .crosses(longs(0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE));
  }

  @Test
  void off_t_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_off_identity,
            C::scalar_off_negate,
            C::scalar_off_increment,
            C::scalar_off_value,
            C::scalar_off_check)
        .crosses(longs(0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE));
  }

  @Test
  void time_t_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_time_identity,
            C::scalar_time_negate,
            C::scalar_time_increment,
            C::scalar_time_value,
            C::scalar_time_check)
        .crosses(longs(0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE));
  }

  @Test
  void mode_t_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_mode_identity,
            C::scalar_mode_negate,
            C::scalar_mode_increment,
            C::scalar_mode_value,
            C::scalar_mode_check)
        .crosses(longs(0, 1, 4294967295L, 0, 4294967295L));
  }

  @Test
  void pid_t_crosses_at_its_extremes() {
    new Scalar<>(
            C::scalar_pid_identity,
            C::scalar_pid_negate,
            C::scalar_pid_increment,
            C::scalar_pid_value,
            C::scalar_pid_check)
        .crosses(ints(0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE));
  }
}
