package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The same C functions, carried as raw bits and wider; all of them add one. */
class AcrossCarriersTest {
  private static final AcrossCarriers C = AcrossCarriersBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(C.failures()).isZero();
  }

  @Test
  void carriers_of_the_same_width_cross_as_raw_bits() {
    assertThat(C.uint8Bits((byte) 127)).isEqualTo((byte) 128);
    assertThat(C.uint8Bits((byte) 255)).isZero();
    assertThat(C.uint16Bits((short) 32767)).isEqualTo((short) 32768);
    assertThat(C.uint16Bits((short) 65535)).isZero();
    assertThat(C.uint16AsChar('\uffff')).isEqualTo('\0');
    assertThat(C.uint32Bits(Integer.MAX_VALUE)).isEqualTo(Integer.MIN_VALUE);
    assertThat(C.uint32Bits(-1)).isZero();
    assertThat(C.modeBits(-2)).isEqualTo(-1);
  }

  @Test
  void wider_carriers_cross_as_values() {
    assertThat(C.uint8AsShort((short) 254)).isEqualTo((short) 255);
    assertThat(C.uint8AsChar('\u00fe')).isEqualTo('\u00ff');
    assertThat(C.uint8AsLong(255)).isZero();
    assertThat(C.int8AsInt(-128)).isEqualTo(-127);
    assertThat(C.int8AsInt(127)).isEqualTo(-128);
    assertThat(C.int16AsLong(32767)).isEqualTo(-32768);
    assertThat(C.int32AsLong(-1)).isZero();
    assertThat(C.int32AsLong(Integer.MAX_VALUE)).isEqualTo(Integer.MIN_VALUE);
    assertThat(C.charAsInt(1)).isEqualTo(2);
    assertThat(C.pidAsLong(-2)).isEqualTo(-1);
    assertThat(C.wcharAsLong('é')).isEqualTo('ê');
  }

  @Test
  void what_does_not_fit_is_refused() {
    assertRefused(
        () -> C.uint8AsShort((short) -1),
        "AcrossCarriers.uint8AsShort: value is -1, but uint8_t holds 0 to 255");
    assertRefused(
        () -> C.uint8AsChar('\u0100'),
        "AcrossCarriers.uint8AsChar: value is 256, but uint8_t holds 0 to 255");
    assertRefused(
        () -> C.uint8AsLong(1L << 40),
        "AcrossCarriers.uint8AsLong: value is 1099511627776, but uint8_t holds 0 to 255");
    assertRefused(
        () -> C.int8AsInt(128),
        "AcrossCarriers.int8AsInt: value is 128, but int8_t holds -128 to 127");
    assertRefused(
        () -> C.int8AsInt(-129),
        "AcrossCarriers.int8AsInt: value is -129, but int8_t holds -128 to 127");
    assertRefused(
        () -> C.int16AsLong(32768),
        "AcrossCarriers.int16AsLong: value is 32768, but int16_t holds -32768 to 32767");
    assertRefused(
        () -> C.int32AsLong(1L << 31),
        "AcrossCarriers.int32AsLong: value is 2147483648,"
            + " but int32_t holds -2147483648 to 2147483647");
    assertRefused(
        () -> C.pidAsLong(-1L << 32),
        "AcrossCarriers.pidAsLong: value is -4294967296,"
            + " but pid_t holds -2147483648 to 2147483647");
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
