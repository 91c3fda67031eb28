package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossFloatStructs.CharDouble;
import dev.gatun.examples.across.AcrossFloatStructs.DoublePair;
import dev.gatun.examples.across.AcrossFloatStructs.FloatTriple;
import dev.gatun.examples.across.AcrossFloatStructs.IntFloat;
import dev.gatun.examples.across.AcrossStructs.ByteTriple;
import dev.gatun.examples.across.AcrossStructs.CharShortInt;
import dev.gatun.examples.across.AcrossStructs.Int64Pair;
import dev.gatun.examples.across.AcrossStructs.Int64Quad;
import dev.gatun.examples.across.AcrossStructs.IntPair;
import dev.gatun.examples.across.AcrossStructs.IntTriple;
import dev.gatun.examples.across.AcrossStructs.OneByte;
import dev.gatun.examples.across.AcrossStructs.ShortTriple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One struct for each way in which calling conventions pass them: integers, and any mix. */
class AcrossStructsTest {
  private static final AcrossStructs C = AcrossStructsBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(C.struct_failures()).isZero();
  }

  @Test
  void byte_crosses_by_value_and_by_pointer() {
    new Copies<>(
            OneByte[]::new,
            C::struct_byte_make,
            C::struct_byte_check,
            C::struct_byte_plus,
            C::struct_byte_check_in,
            C::struct_byte_fill,
            C::struct_byte_add)
        .cross(new OneByte((byte) 11), new OneByte((byte) 16));
  }

  @Test
  void byte_triple_crosses_by_value_and_by_pointer() {
    new Copies<>(
            ByteTriple[]::new,
            C::struct_byte_triple_make,
            C::struct_byte_triple_check,
            C::struct_byte_triple_plus,
            C::struct_byte_triple_check_in,
            C::struct_byte_triple_fill,
            C::struct_byte_triple_add)
        .cross(
            new ByteTriple((byte) 11, (byte) 12, (byte) 13),
            new ByteTriple((byte) 16, (byte) 17, (byte) 18));
  }

  @Test
  void short_triple_crosses_by_value_and_by_pointer() {
    new Copies<>(
            ShortTriple[]::new,
            C::struct_short_triple_make,
            C::struct_short_triple_check,
            C::struct_short_triple_plus,
            C::struct_short_triple_check_in,
            C::struct_short_triple_fill,
            C::struct_short_triple_add)
        .cross(
            new ShortTriple((short) 11, (short) 12, (short) 13),
            new ShortTriple((short) 16, (short) 17, (short) 18));
  }

  @Test
  void int_pair_crosses_by_value_and_by_pointer() {
    new Copies<>(
            IntPair[]::new,
            C::struct_int_pair_make,
            C::struct_int_pair_check,
            C::struct_int_pair_plus,
            C::struct_int_pair_check_in,
            C::struct_int_pair_fill,
            C::struct_int_pair_add)
        .cross(new IntPair(11, 12), new IntPair(16, 17));
  }

  @Test
  void char_short_int_crosses_by_value_and_by_pointer() {
    new Copies<>(
            CharShortInt[]::new,
            C::struct_char_short_int_make,
            C::struct_char_short_int_check,
            C::struct_char_short_int_plus,
            C::struct_char_short_int_check_in,
            C::struct_char_short_int_fill,
            C::struct_char_short_int_add)
        .cross(
            new CharShortInt((byte) 11, (short) 12, 13),
            new CharShortInt((byte) 16, (short) 17, 18));
  }

  @Test
  void int_triple_crosses_by_value_and_by_pointer() {
    new Copies<>(
            IntTriple[]::new,
            C::struct_int_triple_make,
            C::struct_int_triple_check,
            C::struct_int_triple_plus,
            C::struct_int_triple_check_in,
            C::struct_int_triple_fill,
            C::struct_int_triple_add)
        .cross(new IntTriple(11, 12, 13), new IntTriple(16, 17, 18));
  }

  @Test
  void int64_pair_crosses_by_value_and_by_pointer() {
    new Copies<>(
            Int64Pair[]::new,
            C::struct_int64_pair_make,
            C::struct_int64_pair_check,
            C::struct_int64_pair_plus,
            C::struct_int64_pair_check_in,
            C::struct_int64_pair_fill,
            C::struct_int64_pair_add)
        .cross(new Int64Pair(11, 12), new Int64Pair(16, 17));
  }

  @Test
  void int64_quad_crosses_by_value_and_by_pointer() {
    new Copies<>(
            Int64Quad[]::new,
            C::struct_int64_quad_make,
            C::struct_int64_quad_check,
            C::struct_int64_quad_plus,
            C::struct_int64_quad_check_in,
            C::struct_int64_quad_fill,
            C::struct_int64_quad_add)
        .cross(new Int64Quad(11, 12, 13, 14), new Int64Quad(16, 17, 18, 19));
  }

  @Test
  void structs_that_find_no_registers_left_cross_on_the_stack() {
    boolean good =
        C.struct_on_stack(
            1,
            2,
            3,
            4,
            5,
            6,
            7,
            1,
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            new Int64Pair(11, 12),
            new DoublePair(21.5, 22.5),
            new IntFloat(31, 32.5f),
            new CharDouble((byte) 41, 42.5));
    assertThat(good).isTrue();
  }

  @Test
  void a_struct_of_two_registers_is_not_split_when_one_is_left() {
    assertThat(C.struct_in_part(1, 2, 3, 4, 5, new Int64Pair(11, 12), 6)).isTrue();
  }

  @Test
  void several_structs_cross_in_one_call() {
    double sum =
        C.struct_several(
            new IntPair(1, 2),
            new DoublePair(3, 4),
            new Int64Quad(5, 6, 7, 8),
            new FloatTriple(9, 10, 11));
    assertThat(sum).isEqualTo(506);
  }

  @Test
  void structs_by_value_and_by_pointer_cross_side_by_side() {
    IntPair[] third = {new IntPair(5, 6)};
    assertThat(C.struct_both_ways(new IntPair(1, 2), new IntPair(3, 4), third)).isEqualTo(21);
    assertThat(third).containsExactly(new IntPair(5, 6));
  }

  @Test
  void null_is_passed_where_that_is_declared() {
    assertThat(C.struct_is_null(null)).isTrue();
  }

  @Test
  void null_is_refused_where_it_is_not_declared() {
    assertThatThrownBy(() -> C.struct_int_pair_check(null, 0))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("AcrossStructs.struct_int_pair_check: value");
    assertThatThrownBy(() -> C.struct_int_pair_check_in(null, 0))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("AcrossStructs.struct_int_pair_check_in: value");
    assertThatThrownBy(() -> C.struct_int_pair_add(null, 0))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("AcrossStructs.struct_int_pair_add: value");
    assertThatThrownBy(() -> C.struct_int_pair_add(new IntPair[1], 0))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("AcrossStructs.struct_int_pair_add: value");
  }

  @Test
  void layouts_are_those_of_the_c_compiler() {
    new Layout(C::struct_size_of, C::struct_offset_of)
        .agrees(
            AcrossStructsBinding.ByteTripleStruct.LAYOUT,
            AcrossFloatStructsBinding.CharDoubleStruct.LAYOUT,
            AcrossStructsBinding.CharShortIntStruct.LAYOUT,
            AcrossFloatStructsBinding.DoubleFiveStruct.LAYOUT,
            AcrossFloatStructsBinding.DoubleInt64Struct.LAYOUT,
            AcrossFloatStructsBinding.DoublePairStruct.LAYOUT,
            AcrossFloatStructsBinding.DoubleQuadStruct.LAYOUT,
            AcrossFloatStructsBinding.FloatIntDoubleStruct.LAYOUT,
            AcrossFloatStructsBinding.FloatPairStruct.LAYOUT,
            AcrossFloatStructsBinding.FloatQuadStruct.LAYOUT,
            AcrossFloatStructsBinding.FloatTripleStruct.LAYOUT,
            AcrossFloatStructsBinding.Int64DoubleStruct.LAYOUT,
            AcrossStructsBinding.Int64PairStruct.LAYOUT,
            AcrossStructsBinding.Int64QuadStruct.LAYOUT,
            AcrossFloatStructsBinding.IntFloatStruct.LAYOUT,
            AcrossStructsBinding.IntPairStruct.LAYOUT,
            AcrossStructsBinding.IntTripleStruct.LAYOUT,
            AcrossStructsBinding.OneByteStruct.LAYOUT,
            AcrossFloatStructsBinding.OneFloatStruct.LAYOUT,
            AcrossStructsBinding.ShortTripleStruct.LAYOUT);
  }
}
