package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FlagSetsTest {
  private enum Bit {
    LOW,
    BOTH,
    EIGHTH,
    LAST
  }

  private enum Some {
    ONE,
    REST
  }

  private static int mask(Bit bit, String what) {
    return switch (bit) {
      case LOW -> 1;
      case BOTH -> 3;
      case EIGHTH -> 0x80;
      case LAST -> 0x80000000;
    };
  }

  private static int mask(Some some, String what) {
    if (some == Some.REST) {
      throw new IllegalArgumentException(what + " is REST");
    }
    return 1;
  }

  private static EnumSet<Bit> read(CInteger type, long number) {
    return FlagSets.fromC(type, number, Bit.class, FlagSetsTest::mask, "f");
  }

  private static long written(CInteger type, Bit... bits) {
    return FlagSets.toC(type, Set.of(bits), FlagSetsTest::mask, "f");
  }

  @Test
  void the_highest_bit_is_the_sign_of_signed_types_only() {
    assertThat(written(CInteger.INT8_T, Bit.EIGHTH)).isEqualTo(-128);
    assertThat(written(CInteger.UINT8_T, Bit.EIGHTH)).isEqualTo(128);
    assertThat(written(CInteger.INT, Bit.LAST)).isEqualTo(Integer.MIN_VALUE);
    assertThat(written(CInteger.UINT32_T, Bit.LAST)).isEqualTo(0x80000000L);
    assertThat(written(CInteger.INT64_T, Bit.LAST)).isEqualTo(0x80000000L);
  }

  @Test
  void signs_are_no_bits_when_read() {
    assertThat(read(CInteger.INT8_T, -128)).containsExactly(Bit.EIGHTH);
    assertThat(read(CInteger.INT, Integer.MIN_VALUE)).containsExactly(Bit.LAST);
    assertThat(read(CInteger.UINT64_T, 0x80000003L)).containsExactly(Bit.LOW, Bit.BOTH, Bit.LAST);
    assertThat(read(CInteger.INT, 0)).isEmpty();
  }

  @Test
  void bits_without_a_constant_are_named() {
    assertThatThrownBy(() -> read(CInteger.INT, 2))
        .isInstanceOf(UnknownValueException.class)
        .hasMessage("f is 0x2, whose bits 0x2 belong to no constant of Bit");
    assertThatThrownBy(() -> read(CInteger.INT64_T, Long.MIN_VALUE | 1))
        .hasMessageContaining("0x8000000000000001, whose bits 0x8000000000000000 belong");
  }

  @Test
  void bits_that_do_not_fit_are_refused() {
    assertThatThrownBy(() -> written(CInteger.UINT16_T, Bit.LAST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("f has LAST, whose bits 0x80000000 do not fit uint16_t");
  }

  @Test
  void the_unknown_constant_stands_for_all_other_bits() {
    assertThat(FlagSets.fromC(CInteger.INT, 1, Some.REST, FlagSetsTest::mask, "f"))
        .containsExactly(Some.ONE);
    assertThat(FlagSets.fromC(CInteger.INT, 6, Some.REST, FlagSetsTest::mask, "f"))
        .containsExactly(Some.REST);
    assertThatThrownBy(() -> FlagSets.toC(CInteger.INT, Set.of(Some.REST), FlagSetsTest::mask, "f"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
