package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.examples.across.HighFlags.Flag;
import dev.gatun.examples.across.HighFlags.Flagged;
import org.junit.jupiter.api.Test;

class HighFlagsTest {
  private static final HighFlags C = HighFlagsBinding.open();

  @Test
  void the_highest_bit_of_an_enum_is_a_bit_like_the_others() {
    assertThat(C.number(Flag.LOW)).isEqualTo(1);
    assertThat(C.number(Flag.HIGH)).isEqualTo(0x80000000L);
    assertThat(C.number(new Flagged(Flag.HIGH))).isEqualTo(0x80000000L);
    assertThat(C.signed(Flag.HIGH)).isEqualTo(Integer.MIN_VALUE);
  }

  @Test
  void an_enum_with_the_highest_bit_comes_back() {
    assertThat(C.flag(0x80000000L)).isEqualTo(Flag.HIGH);
    assertThat(C.identity(Flag.HIGH)).isEqualTo(Flag.HIGH);
    assertThat(C.identity(Flag.LOW)).isEqualTo(Flag.LOW);
  }
}
