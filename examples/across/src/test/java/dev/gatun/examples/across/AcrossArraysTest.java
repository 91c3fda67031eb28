package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Arrays of all numbers; the agreed element at index i is 3 * i + 1, with 0.5 more if floating. */
class AcrossArraysTest {
  private static final AcrossArrays C = AcrossArraysBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(C.array_failures()).isZero();
  }

  @Test
  void bytes_cross_in_and_out_and_both_ways() {
    byte[] values = new byte[4];
    C.array_int8_fill(values, 4);
    assertThat(values).containsExactly(1, 4, 7, 10);
    assertThat(C.array_int8_check(values, 4)).isTrue();
    assertThat(C.array_int8_sum(new byte[] {-128, 127, -1}, 3)).isEqualTo(-2);
    C.array_int8_twice(values, 3);
    assertThat(values).containsExactly(2, 8, 14, 10);
    byte[] copy = new byte[4];
    C.array_int8_copy(values, copy, 4);
    assertThat(copy).isEqualTo(values);
  }

  @Test
  void shorts_cross_in_and_out_and_both_ways() {
    short[] values = new short[4];
    C.array_int16_fill(values, 4);
    assertThat(values).containsExactly((short) 1, (short) 4, (short) 7, (short) 10);
    assertThat(C.array_int16_check(values, 4)).isTrue();
    assertThat(C.array_int16_sum(new short[] {Short.MIN_VALUE, -1}, 2)).isEqualTo(-32769);
    C.array_int16_twice(values, 4);
    assertThat(values).containsExactly((short) 2, (short) 8, (short) 14, (short) 20);
    short[] copy = new short[4];
    C.array_int16_copy(values, copy, 4);
    assertThat(copy).isEqualTo(values);
  }

  @Test
  void ints_cross_in_and_out_and_both_ways() {
    int[] values = new int[4];
    C.array_int32_fill(values, 4);
    assertThat(values).containsExactly(1, 4, 7, 10);
    assertThat(C.array_int32_check(values, 4)).isTrue();
    assertThat(C.array_int32_sum(new int[] {Integer.MIN_VALUE, -1}, 2)).isEqualTo(-2147483649L);
    C.array_int32_twice(values, 4);
    assertThat(values).containsExactly(2, 8, 14, 20);
    int[] copy = new int[4];
    C.array_int32_copy(values, copy, 4);
    assertThat(copy).isEqualTo(values);
  }

  @Test
  void longs_cross_in_and_out_and_both_ways() {
    long[] values = new long[4];
    C.array_int64_fill(values, 4);
    assertThat(values).containsExactly(1, 4, 7, 10);
    assertThat(C.array_int64_check(values, 4)).isTrue();
    assertThat(C.array_int64_sum(new long[] {Long.MIN_VALUE, Long.MAX_VALUE}, 2)).isEqualTo(-1);
    C.array_int64_twice(values, 4);
    assertThat(values).containsExactly(2, 8, 14, 20);
    long[] copy = new long[4];
    C.array_int64_copy(values, copy, 4);
    assertThat(copy).isEqualTo(values);
  }

  @Test
  void unsigned_bytes_cross_as_raw_bits() {
    byte[] values = new byte[90];
    C.array_uint8_fill(values, 90);
    assertThat(values[89]).isEqualTo((byte) (3 * 89 + 1));
    assertThat(C.array_uint8_check(values, 90)).isTrue();
    assertThat(C.array_uint8_sum(new byte[] {-1, -1}, 2)).isEqualTo(510);
    byte[] big = {(byte) 200, 1};
    C.array_uint8_twice(big, 2);
    assertThat(big).containsExactly((byte) 144, (byte) 2);
    byte[] copy = new byte[2];
    C.array_uint8_copy(big, copy, 2);
    assertThat(copy).isEqualTo(big);
  }

  @Test
  void unsigned_shorts_cross_as_ints() {
    int[] values = new int[4];
    C.array_uint16_fill(values, 4);
    assertThat(values).containsExactly(1, 4, 7, 10);
    assertThat(C.array_uint16_check(values, 4)).isTrue();
    assertThat(C.array_uint16_sum(new int[] {65535, 65535}, 2)).isEqualTo(131070);
    int[] big = {40000, 65535};
    C.array_uint16_twice(big, 2);
    assertThat(big).containsExactly(14464, 65534);
    int[] copy = new int[2];
    C.array_uint16_copy(big, copy, 2);
    assertThat(copy).isEqualTo(big);
  }

  @Test
  void unsigned_ints_cross_as_longs() {
    long[] values = new long[4];
    C.array_uint32_fill(values, 4);
    assertThat(values).containsExactly(1, 4, 7, 10);
    assertThat(C.array_uint32_check(values, 4)).isTrue();
    assertThat(C.array_uint32_sum(new long[] {4294967295L, 1}, 2)).isEqualTo(4294967296L);
    long[] big = {4294967295L};
    C.array_uint32_twice(big, 1);
    assertThat(big).containsExactly(4294967294L);
    long[] copy = new long[1];
    C.array_uint32_copy(big, copy, 1);
    assertThat(copy).isEqualTo(big);
  }

  @Test
  void types_of_the_platform_cross() {
    long[] values = new long[4];
    C.array_long_fill(values, 4);
    assertThat(values).containsExactly(1, 4, 7, 10);
    assertThat(C.array_long_check(values, 4)).isTrue();
    assertThat(C.array_long_sum(new long[] {-7, 5}, 2)).isEqualTo(-2);
    C.array_long_twice(values, 4);
    long[] copy = new long[4];
    C.array_long_copy(values, copy, 4);
    assertThat(copy).containsExactly(2, 8, 14, 20);
    C.array_size_fill(values, 4);
    assertThat(C.array_size_check(values, 4)).isTrue();
    assertThat(C.array_size_sum(values, 4)).isEqualTo(22);
    C.array_size_twice(values, 4);
    C.array_size_copy(values, copy, 3);
    assertThat(copy).as("C finds zeros where it is only to write").containsExactly(2, 8, 14, 0);
  }

  @Test
  void chars_cross_in_and_out_and_both_ways() {
    char[] values = new char[3];
    C.array_char16_fill(values, 3);
    assertThat(values).containsExactly((char) 1, (char) 4, (char) 7);
    assertThat(C.array_char16_check(values, 3)).isTrue();
    assertThat(C.array_char16_sum(new char[] {'\uffff', '\uffff'}, 2)).isEqualTo(131070);
    C.array_char16_twice(values, 3);
    char[] copy = new char[3];
    C.array_char16_copy(values, copy, 3);
    assertThat(copy).containsExactly((char) 2, (char) 8, (char) 14);
  }

  @Test
  void booleans_cross_in_and_out_and_both_ways() {
    boolean[] values = new boolean[4];
    C.array_bool_fill(values, 4);
    assertThat(values).containsExactly(true, false, false, true);
    assertThat(C.array_bool_check(values, 4)).isTrue();
    assertThat(C.array_bool_sum(values, 4)).isEqualTo(2);
    C.array_bool_twice(values, 4);
    assertThat(values).containsExactly(false, true, true, false);
    boolean[] copy = new boolean[4];
    C.array_bool_copy(values, copy, 4);
    assertThat(copy).isEqualTo(values);
  }

  @Test
  void floating_numbers_cross_in_and_out_and_both_ways() {
    float[] floats = new float[3];
    C.array_float_fill(floats, 3);
    assertThat(floats).containsExactly(1.5f, 4.5f, 7.5f);
    assertThat(C.array_float_check(floats, 3)).isTrue();
    assertThat(C.array_float_sum(floats, 3)).isEqualTo(13.5);
    C.array_float_twice(floats, 3);
    float[] floatCopy = new float[3];
    C.array_float_copy(floats, floatCopy, 3);
    assertThat(floatCopy).containsExactly(3, 9, 15);
    double[] doubles = new double[3];
    C.array_double_fill(doubles, 3);
    assertThat(doubles).containsExactly(1.5, 4.5, 7.5);
    assertThat(C.array_double_check(doubles, 3)).isTrue();
    assertThat(C.array_double_sum(doubles, 3)).isEqualTo(13.5);
    C.array_double_twice(doubles, 3);
    double[] doubleCopy = new double[3];
    C.array_double_copy(doubles, doubleCopy, 3);
    assertThat(doubleCopy).containsExactly(3, 9, 15);
  }

  @Test
  void arrays_without_elements_cross() {
    assertThat(C.array_int32_sum(new int[0], 0)).isZero();
    assertThat(C.array_bool_sum(new boolean[0], 0)).isZero();
    assertThat(C.array_uint32_sum(new long[0], 0)).isZero();
    C.array_int32_fill(new int[0], 0);
    C.array_double_twice(new double[0], 0);
    C.array_int64_copy(new long[0], new long[0], 0);
  }

  @Test
  void ten_thousand_elements_cross() {
    int[] ints = new int[10_000];
    C.array_int32_fill(ints, ints.length);
    assertThat(ints).isEqualTo(IntStream.range(0, 10_000).map(i -> 3 * i + 1).toArray());
    assertThat(C.array_int32_check(ints, ints.length)).isTrue();
    long[] unsigned = LongStream.range(0, 10_000).map(i -> 4294967295L - i).toArray();
    assertThat(C.array_uint32_sum(unsigned, 10_000)).isEqualTo(LongStream.of(unsigned).sum());
    C.array_int32_twice(ints, ints.length);
    assertThat(ints[9_999]).isEqualTo(59_996);
  }

  @Test
  void an_array_that_is_only_read_stays_as_it_is() {
    int[] values = {1, 2, 3};
    C.array_int32_sum(values, 3);
    assertThat(values).containsExactly(1, 2, 3);
  }

  @Test
  void the_same_array_can_be_source_and_target() {
    int[] values = {1, 2, 3};
    C.array_int32_copy(values, values, 3);
    assertThat(values).containsExactly(1, 2, 3);
  }

  @Test
  void an_element_that_does_not_fit_is_refused() {
    assertThatThrownBy(() -> C.array_uint16_sum(new int[] {1, 65536}, 2))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("AcrossArrays.array_uint16_sum: values")
        .hasMessageContaining("is 65536, but uint16_t holds 0 to 65535");
    assertThatThrownBy(() -> C.array_uint32_twice(new long[] {-1}, 1))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is -1, but uint32_t holds 0 to 4294967295");
  }

  @Test
  void null_is_refused() {
    assertThatThrownBy(() -> C.array_int32_sum(null, 0))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("AcrossArrays.array_int32_sum: values");
    assertThatThrownBy(() -> C.array_int32_fill(null, 0))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("AcrossArrays.array_int32_fill: values");
    assertThatThrownBy(() -> C.array_int32_copy(new int[1], null, 0))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("AcrossArrays.array_int32_copy: to");
  }
}
