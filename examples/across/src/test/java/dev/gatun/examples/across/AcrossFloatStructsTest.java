package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.examples.across.AcrossFloatStructs.CharDouble;
import dev.gatun.examples.across.AcrossFloatStructs.DoubleFive;
import dev.gatun.examples.across.AcrossFloatStructs.DoubleInt64;
import dev.gatun.examples.across.AcrossFloatStructs.DoublePair;
import dev.gatun.examples.across.AcrossFloatStructs.DoubleQuad;
import dev.gatun.examples.across.AcrossFloatStructs.FloatIntDouble;
import dev.gatun.examples.across.AcrossFloatStructs.FloatPair;
import dev.gatun.examples.across.AcrossFloatStructs.FloatQuad;
import dev.gatun.examples.across.AcrossFloatStructs.FloatTriple;
import dev.gatun.examples.across.AcrossFloatStructs.Int64Double;
import dev.gatun.examples.across.AcrossFloatStructs.IntFloat;
import dev.gatun.examples.across.AcrossFloatStructs.OneFloat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One struct for each way in which calling conventions pass them: floating-point members. */
class AcrossFloatStructsTest {
  private static final AcrossFloatStructs C = AcrossFloatStructsBinding.open();
  private static final AcrossStructs STRUCTS = AcrossStructsBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(STRUCTS.struct_failures()).isZero();
  }

  @Test
  void double_five_crosses_by_value_and_by_pointer() {
    new Copies<>(
            DoubleFive[]::new,
            C::struct_double_five_make,
            C::struct_double_five_check,
            C::struct_double_five_plus,
            C::struct_double_five_check_in,
            C::struct_double_five_fill,
            C::struct_double_five_add)
        .cross(
            new DoubleFive(11.5, 12.5, 13.5, 14.5, 15.5),
            new DoubleFive(16.5, 17.5, 18.5, 19.5, 20.5));
  }

  @Test
  void float_crosses_by_value_and_by_pointer() {
    new Copies<>(
            OneFloat[]::new,
            C::struct_float_make,
            C::struct_float_check,
            C::struct_float_plus,
            C::struct_float_check_in,
            C::struct_float_fill,
            C::struct_float_add)
        .cross(new OneFloat(11.5f), new OneFloat(16.5f));
  }

  @Test
  void float_pair_crosses_by_value_and_by_pointer() {
    new Copies<>(
            FloatPair[]::new,
            C::struct_float_pair_make,
            C::struct_float_pair_check,
            C::struct_float_pair_plus,
            C::struct_float_pair_check_in,
            C::struct_float_pair_fill,
            C::struct_float_pair_add)
        .cross(new FloatPair(11.5f, 12.5f), new FloatPair(16.5f, 17.5f));
  }

  @Test
  void float_triple_crosses_by_value_and_by_pointer() {
    new Copies<>(
            FloatTriple[]::new,
            C::struct_float_triple_make,
            C::struct_float_triple_check,
            C::struct_float_triple_plus,
            C::struct_float_triple_check_in,
            C::struct_float_triple_fill,
            C::struct_float_triple_add)
        .cross(new FloatTriple(11.5f, 12.5f, 13.5f), new FloatTriple(16.5f, 17.5f, 18.5f));
  }

  @Test
  void float_quad_crosses_by_value_and_by_pointer() {
    new Copies<>(
            FloatQuad[]::new,
            C::struct_float_quad_make,
            C::struct_float_quad_check,
            C::struct_float_quad_plus,
            C::struct_float_quad_check_in,
            C::struct_float_quad_fill,
            C::struct_float_quad_add)
        .cross(
            new FloatQuad(11.5f, 12.5f, 13.5f, 14.5f), new FloatQuad(16.5f, 17.5f, 18.5f, 19.5f));
  }

  @Test
  void double_pair_crosses_by_value_and_by_pointer() {
    new Copies<>(
            DoublePair[]::new,
            C::struct_double_pair_make,
            C::struct_double_pair_check,
            C::struct_double_pair_plus,
            C::struct_double_pair_check_in,
            C::struct_double_pair_fill,
            C::struct_double_pair_add)
        .cross(new DoublePair(11.5, 12.5), new DoublePair(16.5, 17.5));
  }

  @Test
  void double_quad_crosses_by_value_and_by_pointer() {
    new Copies<>(
            DoubleQuad[]::new,
            C::struct_double_quad_make,
            C::struct_double_quad_check,
            C::struct_double_quad_plus,
            C::struct_double_quad_check_in,
            C::struct_double_quad_fill,
            C::struct_double_quad_add)
        .cross(new DoubleQuad(11.5, 12.5, 13.5, 14.5), new DoubleQuad(16.5, 17.5, 18.5, 19.5));
  }

  @Test
  void int_float_crosses_by_value_and_by_pointer() {
    new Copies<>(
            IntFloat[]::new,
            C::struct_int_float_make,
            C::struct_int_float_check,
            C::struct_int_float_plus,
            C::struct_int_float_check_in,
            C::struct_int_float_fill,
            C::struct_int_float_add)
        .cross(new IntFloat(11, 12.5f), new IntFloat(16, 17.5f));
  }

  @Test
  void float_int_double_crosses_by_value_and_by_pointer() {
    new Copies<>(
            FloatIntDouble[]::new,
            C::struct_float_int_double_make,
            C::struct_float_int_double_check,
            C::struct_float_int_double_plus,
            C::struct_float_int_double_check_in,
            C::struct_float_int_double_fill,
            C::struct_float_int_double_add)
        .cross(new FloatIntDouble(11.5f, 12, 13.5), new FloatIntDouble(16.5f, 17, 18.5));
  }

  @Test
  void double_int64_crosses_by_value_and_by_pointer() {
    new Copies<>(
            DoubleInt64[]::new,
            C::struct_double_int64_make,
            C::struct_double_int64_check,
            C::struct_double_int64_plus,
            C::struct_double_int64_check_in,
            C::struct_double_int64_fill,
            C::struct_double_int64_add)
        .cross(new DoubleInt64(11.5, 12), new DoubleInt64(16.5, 17));
  }

  @Test
  void int64_double_crosses_by_value_and_by_pointer() {
    new Copies<>(
            Int64Double[]::new,
            C::struct_int64_double_make,
            C::struct_int64_double_check,
            C::struct_int64_double_plus,
            C::struct_int64_double_check_in,
            C::struct_int64_double_fill,
            C::struct_int64_double_add)
        .cross(new Int64Double(11, 12.5), new Int64Double(16, 17.5));
  }

  @Test
  void char_double_crosses_by_value_and_by_pointer() {
    new Copies<>(
            CharDouble[]::new,
            C::struct_char_double_make,
            C::struct_char_double_check,
            C::struct_char_double_plus,
            C::struct_char_double_check_in,
            C::struct_char_double_fill,
            C::struct_char_double_add)
        .cross(new CharDouble((byte) 11, 12.5), new CharDouble((byte) 16, 17.5));
  }
}
