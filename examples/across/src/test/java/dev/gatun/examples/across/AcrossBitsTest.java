package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.examples.across.AcrossBits.Across;
import dev.gatun.examples.across.AcrossBits.BitsAndDouble;
import dev.gatun.examples.across.AcrossBits.BitsAndFloat;
import dev.gatun.examples.across.AcrossBits.DoubleAndBits;
import dev.gatun.examples.across.AcrossBits.Ended;
import dev.gatun.examples.across.AcrossBits.Flags;
import dev.gatun.examples.across.AcrossBits.FloatAndBits;
import dev.gatun.examples.across.AcrossBits.FloatAndGap;
import dev.gatun.examples.across.AcrossBits.InMemory;
import dev.gatun.examples.across.AcrossBits.LowHigh;
import dev.gatun.examples.across.AcrossBits.Mixed;
import dev.gatun.examples.across.AcrossBits.Straddling;
import dev.gatun.examples.across.AcrossBits.Whole;
import dev.gatun.examples.across.AcrossBits.Wide;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Bit-fields, in structs that cross by value and by pointer. */
class AcrossBitsTest {
  private static final AcrossBits C = AcrossBitsBinding.open();

  private static final Flags FLAGS_10 = new Flags(1, 5, -1, -8, 0, true, BitsMode.FAST, 100);
  private static final Flags FLAGS_15 = new Flags(0, 7, 0, 7, 0, false, BitsMode.TURBO, 1);

  @AfterEach
  void c_agrees() {
    assertThat(C.bits_failures()).isZero();
  }

  @Test
  void flags_crosses_by_value_and_by_pointer() {
    new Copies<>(
            Flags[]::new,
            C::bits_flags_make,
            C::bits_flags_check,
            C::bits_flags_plus,
            C::bits_flags_check_in,
            C::bits_flags_fill,
            C::bits_flags_add)
        .cross(FLAGS_10, FLAGS_15);
  }

  @Test
  void byte_crosses_by_value_and_by_pointer() {
    new Copies<>(
            LowHigh[]::new,
            C::bits_byte_make,
            C::bits_byte_check,
            C::bits_byte_plus,
            C::bits_byte_check_in,
            C::bits_byte_fill,
            C::bits_byte_add)
        .cross(new LowHigh(6, (byte) -16), new LowHigh(1, (byte) 15));
  }

  @Test
  void straddling_crosses_by_value_and_by_pointer() {
    new Copies<>(
            Straddling[]::new,
            C::bits_straddling_make,
            C::bits_straddling_check,
            C::bits_straddling_plus,
            C::bits_straddling_check_in,
            C::bits_straddling_fill,
            C::bits_straddling_add)
        .cross(new Straddling(0xABCDE, 0xFFFFF, 0x1FE), new Straddling(1, 0x81234, 0x101));
  }

  @Test
  void ended_crosses_by_value_and_by_pointer() {
    new Copies<>(
            Ended[]::new,
            C::bits_ended_make,
            C::bits_ended_check,
            C::bits_ended_plus,
            C::bits_ended_check_in,
            C::bits_ended_fill,
            C::bits_ended_add)
        .cross(
            new Ended(6, (byte) 0, 3, 0, (short) -32768),
            new Ended(1, (byte) 0, 4, 0, (short) 32767));
  }

  @Test
  void whole_crosses_by_value_and_by_pointer() {
    new Copies<>(
            Whole[]::new,
            C::bits_whole_make,
            C::bits_whole_check,
            C::bits_whole_plus,
            C::bits_whole_check_in,
            C::bits_whole_fill,
            C::bits_whole_add)
        .cross(new Whole(0x8123456789ABCDEFL), new Whole(0x7FFFFFFFFFFFFFFFL));
  }

  @Test
  void wide_crosses_by_value_and_by_pointer() {
    new Copies<>(
            Wide[]::new,
            C::bits_wide_make,
            C::bits_wide_check,
            C::bits_wide_plus,
            C::bits_wide_check_in,
            C::bits_wide_fill,
            C::bits_wide_add)
        .cross(new Wide(0xFEDCBA9876L, -1099511627776L), new Wide(1, 1099511627775L));
  }

  @Test
  void across_crosses_by_value_and_by_pointer() {
    new Copies<>(
            Across[]::new,
            C::bits_across_make,
            C::bits_across_check,
            C::bits_across_plus,
            C::bits_across_check_in,
            C::bits_across_fill,
            C::bits_across_add)
        .cross(
            new Across(65, -562949953421312L, (short) 2000),
            new Across(127, 562949953421311L, (short) 1));
  }

  @Test
  void mixed_crosses_by_value_and_by_pointer() {
    new Copies<>(
            Mixed[]::new,
            C::bits_mixed_make,
            C::bits_mixed_check,
            C::bits_mixed_plus,
            C::bits_mixed_check_in,
            C::bits_mixed_fill,
            C::bits_mixed_add)
        .cross(
            new Mixed((byte) -1, 1000, (short) -30000, -64, (byte) 11),
            new Mixed((byte) 2, 1023, (short) 30000, 63, (byte) -12));
  }

  @Test
  void float_crosses_by_value_and_by_pointer() {
    new Copies<>(
            BitsAndFloat[]::new,
            C::bits_float_make,
            C::bits_float_check,
            C::bits_float_plus,
            C::bits_float_check_in,
            C::bits_float_fill,
            C::bits_float_add)
        .cross(new BitsAndFloat(5, 12.5f), new BitsAndFloat(7, -0.25f));
  }

  @Test
  void float_first_crosses_by_value_and_by_pointer() {
    new Copies<>(
            FloatAndBits[]::new,
            C::bits_float_first_make,
            C::bits_float_first_check,
            C::bits_float_first_plus,
            C::bits_float_first_check_in,
            C::bits_float_first_fill,
            C::bits_float_first_add)
        .cross(new FloatAndBits(12.5f, -1073741824), new FloatAndBits(-0.25f, 1073741823));
  }

  @Test
  void float_gap_crosses_by_value_and_by_pointer() {
    new Copies<>(
            FloatAndGap[]::new,
            C::bits_float_gap_make,
            C::bits_float_gap_check,
            C::bits_float_gap_plus,
            C::bits_float_gap_check_in,
            C::bits_float_gap_fill,
            C::bits_float_gap_add)
        .cross(new FloatAndGap(12.5f, 0xFEDCBA9876L), new FloatAndGap(-0.25f, 1));
  }

  @Test
  void double_crosses_by_value_and_by_pointer() {
    new Copies<>(
            DoubleAndBits[]::new,
            C::bits_double_make,
            C::bits_double_check,
            C::bits_double_plus,
            C::bits_double_check_in,
            C::bits_double_fill,
            C::bits_double_add)
        .cross(new DoubleAndBits(12.5, -16, 4000), new DoubleAndBits(-0.25, 15, 4095));
  }

  @Test
  void double_last_crosses_by_value_and_by_pointer() {
    new Copies<>(
            BitsAndDouble[]::new,
            C::bits_double_last_make,
            C::bits_double_last_check,
            C::bits_double_last_plus,
            C::bits_double_last_check_in,
            C::bits_double_last_fill,
            C::bits_double_last_add)
        .cross(new BitsAndDouble(100, 12.5), new BitsAndDouble(127, -0.25));
  }

  @Test
  void memory_crosses_by_value_and_by_pointer() {
    new Copies<>(
            InMemory[]::new,
            C::bits_memory_make,
            C::bits_memory_check,
            C::bits_memory_plus,
            C::bits_memory_check_in,
            C::bits_memory_fill,
            C::bits_memory_add)
        .cross(
            new InMemory(0x1FEDCBA98L, FLAGS_10, -5, 300, 12.5),
            new InMemory(1, FLAGS_15, 6, 511, -0.25));
  }

  @Test
  void unnamed_bits_are_neither_read_nor_written() {
    Flags all = new Flags(1, 5, -1, -8, 31, true, BitsMode.FAST, 100);
    assertThat(C.bits_flags_check(all, 10)).isTrue();
    assertThat(C.bits_flags_make(10).unused()).isZero();
  }

  @Test
  void arrays_of_structs_cross() {
    assertThat(C.bits_flags_sum(new Flags[] {FLAGS_10, FLAGS_15}, 2)).isEqualTo(502);
    Flags[] filled = new Flags[3];
    C.bits_flags_fill_all(filled, 3);
    assertThat(filled).containsExactly(FLAGS_10, FLAGS_15, FLAGS_10);
  }
}
