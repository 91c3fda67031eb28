package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.LONG;
import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.UINT16_T;
import static dev.gatun.annotation.CType.UINT32_T;
import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;

/** Arrays of all numbers, in, out and both ways, by their names in C. */
@NativeLibrary(value = "across_arrays", header = "across_arrays.h")
interface AcrossArrays {
  long array_int8_sum(@In byte[] values, @C(SIZE_T) long count);

  boolean array_int8_check(@In byte[] values, @C(SIZE_T) long count);

  void array_int8_fill(@Out byte[] values, @C(SIZE_T) long count);

  void array_int8_twice(byte[] values, @C(SIZE_T) long count);

  void array_int8_copy(@In byte[] from, @Out byte[] to, @C(SIZE_T) long count);

  long array_int16_sum(@In short[] values, @C(SIZE_T) long count);

  boolean array_int16_check(@In short[] values, @C(SIZE_T) long count);

  void array_int16_fill(@Out short[] values, @C(SIZE_T) long count);

  void array_int16_twice(short[] values, @C(SIZE_T) long count);

  void array_int16_copy(@In short[] from, @Out short[] to, @C(SIZE_T) long count);

  long array_int32_sum(@In int[] values, @C(SIZE_T) long count);

  boolean array_int32_check(@In int[] values, @C(SIZE_T) long count);

  void array_int32_fill(@Out int[] values, @C(SIZE_T) long count);

  void array_int32_twice(int[] values, @C(SIZE_T) long count);

  void array_int32_copy(@In int[] from, @Out int[] to, @C(SIZE_T) long count);

  long array_int64_sum(@In long[] values, @C(SIZE_T) long count);

  boolean array_int64_check(@In long[] values, @C(SIZE_T) long count);

  void array_int64_fill(@Out long[] values, @C(SIZE_T) long count);

  void array_int64_twice(long[] values, @C(SIZE_T) long count);

  void array_int64_copy(@In long[] from, @Out long[] to, @C(SIZE_T) long count);

  long array_uint8_sum(@In @C(UINT8_T) byte[] values, @C(SIZE_T) long count);

  boolean array_uint8_check(@In @C(UINT8_T) byte[] values, @C(SIZE_T) long count);

  void array_uint8_fill(@Out @C(UINT8_T) byte[] values, @C(SIZE_T) long count);

  void array_uint8_twice(@C(UINT8_T) byte[] values, @C(SIZE_T) long count);

  void array_uint8_copy(
      @In @C(UINT8_T) byte[] from, @Out @C(UINT8_T) byte[] to, @C(SIZE_T) long count);

  long array_uint16_sum(@In @C(UINT16_T) int[] values, @C(SIZE_T) long count);

  boolean array_uint16_check(@In @C(UINT16_T) int[] values, @C(SIZE_T) long count);

  void array_uint16_fill(@Out @C(UINT16_T) int[] values, @C(SIZE_T) long count);

  void array_uint16_twice(@C(UINT16_T) int[] values, @C(SIZE_T) long count);

  void array_uint16_copy(
      @In @C(UINT16_T) int[] from, @Out @C(UINT16_T) int[] to, @C(SIZE_T) long count);

  long array_uint32_sum(@In @C(UINT32_T) long[] values, @C(SIZE_T) long count);

  boolean array_uint32_check(@In @C(UINT32_T) long[] values, @C(SIZE_T) long count);

  void array_uint32_fill(@Out @C(UINT32_T) long[] values, @C(SIZE_T) long count);

  void array_uint32_twice(@C(UINT32_T) long[] values, @C(SIZE_T) long count);

  void array_uint32_copy(
      @In @C(UINT32_T) long[] from, @Out @C(UINT32_T) long[] to, @C(SIZE_T) long count);

  long array_long_sum(@In @C(LONG) long[] values, @C(SIZE_T) long count);

  boolean array_long_check(@In @C(LONG) long[] values, @C(SIZE_T) long count);

  void array_long_fill(@Out @C(LONG) long[] values, @C(SIZE_T) long count);

  void array_long_twice(@C(LONG) long[] values, @C(SIZE_T) long count);

  void array_long_copy(@In @C(LONG) long[] from, @Out @C(LONG) long[] to, @C(SIZE_T) long count);

  long array_size_sum(@In @C(SIZE_T) long[] values, @C(SIZE_T) long count);

  boolean array_size_check(@In @C(SIZE_T) long[] values, @C(SIZE_T) long count);

  void array_size_fill(@Out @C(SIZE_T) long[] values, @C(SIZE_T) long count);

  void array_size_twice(@C(SIZE_T) long[] values, @C(SIZE_T) long count);

  void array_size_copy(
      @In @C(SIZE_T) long[] from, @Out @C(SIZE_T) long[] to, @C(SIZE_T) long count);

  long array_char16_sum(@In char[] values, @C(SIZE_T) long count);

  boolean array_char16_check(@In char[] values, @C(SIZE_T) long count);

  void array_char16_fill(@Out char[] values, @C(SIZE_T) long count);

  void array_char16_twice(char[] values, @C(SIZE_T) long count);

  void array_char16_copy(@In char[] from, @Out char[] to, @C(SIZE_T) long count);

  long array_bool_sum(@In boolean[] values, @C(SIZE_T) long count);

  boolean array_bool_check(@In boolean[] values, @C(SIZE_T) long count);

  void array_bool_fill(@Out boolean[] values, @C(SIZE_T) long count);

  void array_bool_twice(boolean[] values, @C(SIZE_T) long count);

  void array_bool_copy(@In boolean[] from, @Out boolean[] to, @C(SIZE_T) long count);

  double array_float_sum(@In float[] values, @C(SIZE_T) long count);

  boolean array_float_check(@In float[] values, @C(SIZE_T) long count);

  void array_float_fill(@Out float[] values, @C(SIZE_T) long count);

  void array_float_twice(float[] values, @C(SIZE_T) long count);

  void array_float_copy(@In float[] from, @Out float[] to, @C(SIZE_T) long count);

  double array_double_sum(@In double[] values, @C(SIZE_T) long count);

  boolean array_double_check(@In double[] values, @C(SIZE_T) long count);

  void array_double_fill(@Out double[] values, @C(SIZE_T) long count);

  void array_double_twice(double[] values, @C(SIZE_T) long count);

  void array_double_copy(@In double[] from, @Out double[] to, @C(SIZE_T) long count);

  int array_failures();
}
