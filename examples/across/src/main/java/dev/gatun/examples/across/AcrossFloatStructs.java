package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.CHAR;

import dev.gatun.annotation.C;
import dev.gatun.annotation.In;
import dev.gatun.annotation.InOut;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.Struct;

/** One struct for each way in which calling conventions pass them: floating-point members. */
@NativeLibrary(value = "across_structs", header = "across_structs.h")
interface AcrossFloatStructs {
  @Struct("StructDoubleFive")
  record DoubleFive(double a, double b, double c, double d, double e) {}

  @Struct("StructFloat")
  record OneFloat(float a) {}

  @Struct("StructFloatPair")
  record FloatPair(float a, float b) {}

  @Struct("StructFloatTriple")
  record FloatTriple(float a, float b, float c) {}

  @Struct("StructFloatQuad")
  record FloatQuad(float a, float b, float c, float d) {}

  @Struct("StructDoublePair")
  record DoublePair(double a, double b) {}

  @Struct("StructDoubleQuad")
  record DoubleQuad(double a, double b, double c, double d) {}

  @Struct("StructIntFloat")
  record IntFloat(int a, float b) {}

  @Struct("StructFloatIntDouble")
  record FloatIntDouble(float a, int b, double c) {}

  @Struct("StructDoubleInt64")
  record DoubleInt64(double a, long b) {}

  @Struct("StructInt64Double")
  record Int64Double(long a, double b) {}

  @Struct("StructCharDouble")
  record CharDouble(@C(CHAR) byte a, double b) {}

  DoubleFive struct_double_five_make(int base);

  boolean struct_double_five_check(DoubleFive value, int base);

  DoubleFive struct_double_five_plus(DoubleFive value, int amount);

  boolean struct_double_five_check_in(@In DoubleFive value, int base);

  void struct_double_five_fill(@Out DoubleFive[] value, int base);

  void struct_double_five_add(DoubleFive[] value, int amount);

  OneFloat struct_float_make(int base);

  boolean struct_float_check(OneFloat value, int base);

  OneFloat struct_float_plus(OneFloat value, int amount);

  boolean struct_float_check_in(@In OneFloat value, int base);

  void struct_float_fill(@Out OneFloat[] value, int base);

  void struct_float_add(@InOut OneFloat[] value, int amount);

  FloatPair struct_float_pair_make(int base);

  boolean struct_float_pair_check(FloatPair value, int base);

  FloatPair struct_float_pair_plus(FloatPair value, int amount);

  boolean struct_float_pair_check_in(@In FloatPair value, int base);

  void struct_float_pair_fill(@Out FloatPair[] value, int base);

  void struct_float_pair_add(FloatPair[] value, int amount);

  FloatTriple struct_float_triple_make(int base);

  boolean struct_float_triple_check(FloatTriple value, int base);

  FloatTriple struct_float_triple_plus(FloatTriple value, int amount);

  boolean struct_float_triple_check_in(@In FloatTriple value, int base);

  void struct_float_triple_fill(@Out FloatTriple[] value, int base);

  void struct_float_triple_add(@InOut FloatTriple[] value, int amount);

  FloatQuad struct_float_quad_make(int base);

  boolean struct_float_quad_check(FloatQuad value, int base);

  FloatQuad struct_float_quad_plus(FloatQuad value, int amount);

  boolean struct_float_quad_check_in(@In FloatQuad value, int base);

  void struct_float_quad_fill(@Out FloatQuad[] value, int base);

  void struct_float_quad_add(FloatQuad[] value, int amount);

  DoublePair struct_double_pair_make(int base);

  boolean struct_double_pair_check(DoublePair value, int base);

  DoublePair struct_double_pair_plus(DoublePair value, int amount);

  boolean struct_double_pair_check_in(@In DoublePair value, int base);

  void struct_double_pair_fill(@Out DoublePair[] value, int base);

  void struct_double_pair_add(@InOut DoublePair[] value, int amount);

  DoubleQuad struct_double_quad_make(int base);

  boolean struct_double_quad_check(DoubleQuad value, int base);

  DoubleQuad struct_double_quad_plus(DoubleQuad value, int amount);

  boolean struct_double_quad_check_in(@In DoubleQuad value, int base);

  void struct_double_quad_fill(@Out DoubleQuad[] value, int base);

  void struct_double_quad_add(DoubleQuad[] value, int amount);

  IntFloat struct_int_float_make(int base);

  boolean struct_int_float_check(IntFloat value, int base);

  IntFloat struct_int_float_plus(IntFloat value, int amount);

  boolean struct_int_float_check_in(@In IntFloat value, int base);

  void struct_int_float_fill(@Out IntFloat[] value, int base);

  void struct_int_float_add(@InOut IntFloat[] value, int amount);

  FloatIntDouble struct_float_int_double_make(int base);

  boolean struct_float_int_double_check(FloatIntDouble value, int base);

  FloatIntDouble struct_float_int_double_plus(FloatIntDouble value, int amount);

  boolean struct_float_int_double_check_in(@In FloatIntDouble value, int base);

  void struct_float_int_double_fill(@Out FloatIntDouble[] value, int base);

  void struct_float_int_double_add(FloatIntDouble[] value, int amount);

  DoubleInt64 struct_double_int64_make(int base);

  boolean struct_double_int64_check(DoubleInt64 value, int base);

  DoubleInt64 struct_double_int64_plus(DoubleInt64 value, int amount);

  boolean struct_double_int64_check_in(@In DoubleInt64 value, int base);

  void struct_double_int64_fill(@Out DoubleInt64[] value, int base);

  void struct_double_int64_add(@InOut DoubleInt64[] value, int amount);

  Int64Double struct_int64_double_make(int base);

  boolean struct_int64_double_check(Int64Double value, int base);

  Int64Double struct_int64_double_plus(Int64Double value, int amount);

  boolean struct_int64_double_check_in(@In Int64Double value, int base);

  void struct_int64_double_fill(@Out Int64Double[] value, int base);

  void struct_int64_double_add(Int64Double[] value, int amount);

  CharDouble struct_char_double_make(int base);

  boolean struct_char_double_check(CharDouble value, int base);

  CharDouble struct_char_double_plus(CharDouble value, int amount);

  boolean struct_char_double_check_in(@In CharDouble value, int base);

  void struct_char_double_fill(@Out CharDouble[] value, int base);

  void struct_char_double_add(@InOut CharDouble[] value, int amount);
}
