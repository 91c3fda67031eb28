package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.INT;
import static dev.gatun.annotation.CType.UINT32_T;
import static dev.gatun.annotation.CType.UINT64_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.NativeLibrary;

/** Every scalar type of C, there and back; most functions are inherited. */
@NativeLibrary(value = "across_scalars", header = "across_scalars.h")
interface AcrossScalars extends StdintScalars, LanguageScalars, PosixScalars {
  boolean scalar_bool_identity(boolean value);

  boolean scalar_bool_negate(boolean value);

  boolean scalar_bool_value(ScalarValue which);

  boolean scalar_bool_check(boolean value, ScalarValue which);

  @C(INT)
  boolean scalar_truth(@C(INT) boolean value);

  @C(INT)
  boolean scalar_truth_negate(@C(INT) boolean value);

  @C(UINT32_T)
  int scalar_float_bits(float value);

  @C(UINT64_T)
  long scalar_double_bits(double value);

  float scalar_float_of_bits(@C(UINT32_T) int bits);

  double scalar_double_of_bits(@C(UINT64_T) long bits);

  void scalar_touch();

  int scalar_touches();

  int scalar_failures();

  /** How often {@code scalar_touch} is counted when it is called once, which is once. */
  default int touchOnce() {
    int before = scalar_touches();
    scalar_touch();
    return scalar_touches() - before;
  }
}
