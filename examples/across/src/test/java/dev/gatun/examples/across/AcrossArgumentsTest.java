package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** More arguments than there are registers; each function returns their weighted sum. */
class AcrossArgumentsTest {
  private static final AcrossArguments C = AcrossArgumentsBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(C.arguments_failures()).isZero();
  }

  @Test
  void ten_ints_cross() {
    assertThat(C.arguments_int10(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).isEqualTo(385);
    assertThat(C.arguments_int10(0, 0, 0, 0, 0, 0, 0, 0, 0, Integer.MIN_VALUE))
        .isEqualTo(10L * Integer.MIN_VALUE);
  }

  @Test
  void ten_doubles_cross() {
    assertThat(C.arguments_double10(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)).isEqualTo(385);
  }

  @Test
  void twelve_floats_cross() {
    assertThat(C.arguments_float12(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)).isEqualTo(650);
  }

  @Test
  void sixteen_longs_cross() {
    assertThat(C.arguments_int64_16(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16))
        .isEqualTo(1496);
  }

  @Test
  void twenty_mixed_arguments_cross() {
    double sum =
        C.arguments_mixed20(
            (byte) -1,
            2,
            3,
            (short) -4,
            5,
            6,
            true,
            8,
            9,
            250,
            11,
            12,
            13,
            14,
            (short) -15,
            16,
            -17,
            18,
            19,
            20);
    double expected =
        -1 + 4 + 9 - 16 + 25 + 36 + 7 + 64 + 81 + 2500 + 121 + 144 + 169 + 196 - 225 + 256 - 289
            + 324 + 361 + 400;
    assertThat(sum).isEqualTo(expected);
  }

  @Test
  void narrow_arguments_on_the_stack_keep_their_sign_or_have_none() {
    long sum =
        C.arguments_narrow(
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            (byte) -1,
            (short) -2,
            (byte) 255,
            -4,
            true,
            65535,
            '\uffff',
            4294967295L);
    long expected = -9 - 20 + 11 * 255 - 48 + 13 + 14 * 65535 + 15 * 65535 + 16 * 4294967295L;
    assertThat(sum).isEqualTo(expected);
  }

  @Test
  void twenty_checked_arguments_cross() {
    boolean good =
        C.arguments_check(
            (byte) 101,
            102,
            (short) 103,
            104,
            105,
            106,
            107,
            108,
            109,
            110,
            (char) 111,
            112,
            113,
            114,
            115,
            116,
            (byte) 117,
            118,
            (short) 119,
            false);
    assertThat(good).isTrue();
  }
}
