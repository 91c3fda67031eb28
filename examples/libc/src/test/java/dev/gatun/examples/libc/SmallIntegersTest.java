package dev.gatun.examples.libc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Compilers trust the caller to extend small arguments: code from clang reads the whole register,
 * in which the linker alone would leave 200 as -56.
 */
class SmallIntegersTest {
  private static final SmallIntegers C = SmallIntegersBinding.open();

  @Test
  void unsigned_arguments_are_extended_with_zeros() {
    assertThat(C.ofUnsigned(200)).isEqualTo(200);
    assertThat(C.ofUnsignedBits((byte) 200)).isEqualTo(200);
    assertThat(C.ofUnsignedShortBits((short) 60_000)).isEqualTo(60_000);
    assertThat(C.ofChar((char) 60_000)).isEqualTo(60_000);
  }

  @Test
  void signed_arguments_are_extended_with_their_sign() {
    assertThat(C.ofSigned(-56)).isEqualTo(56);
    assertThat(C.ofByte((byte) -56)).isEqualTo(56);
    assertThat(C.ofShort((short) -5_536)).isEqualTo(5_536);
  }
}
