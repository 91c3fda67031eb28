package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.UINT;
import static dev.gatun.annotation.CType.UINT16_T;
import static dev.gatun.annotation.CType.UINT32_T;
import static dev.gatun.annotation.CType.UINT64_T;
import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.Anonymous;
import dev.gatun.annotation.Bits;
import dev.gatun.annotation.C;
import dev.gatun.annotation.In;
import dev.gatun.annotation.InOut;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.Struct;

/** Bit-fields, in structs that cross by value and by pointer. */
@NativeLibrary(value = "across_bits", header = "across_bits.h")
interface AcrossBits {
  @Struct("BitsFlags")
  record Flags(
      @Bits(1) @C(UINT) int ready,
      @Bits(3) @C(UINT) int level,
      @Bits(1) int sign,
      @Bits(4) int shift,
      @Bits(5) @Anonymous @C(UINT) int unused,
      @Bits(1) boolean truth,
      @Bits(2) BitsMode mode,
      @Bits(7) @C(UINT8_T) int rest) {}

  @Struct("BitsByte")
  record LowHigh(@Bits(3) @C(UINT8_T) int low, @Bits(5) byte high) {}

  @Struct("BitsStraddling")
  record Straddling(
      @Bits(20) @C(UINT32_T) int a, @Bits(20) @C(UINT32_T) long b, @Bits(9) @C(UINT16_T) int c) {}

  @Struct("BitsEnded")
  record Ended(
      @Bits(3) @C(UINT8_T) int a,
      @Bits(0) @Anonymous byte unit,
      @Bits(3) @C(UINT8_T) int b,
      @Bits(0) @Anonymous int longer,
      @Bits(16) short c) {}

  @Struct("BitsWhole")
  record Whole(@Bits(64) @C(UINT64_T) long all) {}

  @Struct("BitsWide")
  record Wide(@Bits(40) @C(UINT64_T) long a, @Bits(41) long b) {}

  @Struct("BitsAcross")
  record Across(@Bits(7) @C(UINT64_T) long a, @Bits(50) long b, @Bits(11) @C(UINT16_T) short c) {}

  @Struct("BitsMixed")
  record Mixed(byte before, @Bits(10) @C(UINT) int a, short between, @Bits(7) int b, byte after) {}

  @Struct("BitsFloat")
  record BitsAndFloat(@Bits(3) @C(UINT) int a, float x) {}

  @Struct("BitsFloatFirst")
  record FloatAndBits(float x, @Bits(31) int a) {}

  @Struct("BitsFloatGap")
  record FloatAndGap(float x, @Bits(40) @C(UINT64_T) long a) {}

  @Struct("BitsDouble")
  record DoubleAndBits(double x, @Bits(5) int a, @Bits(12) @C(UINT) int b) {}

  @Struct("BitsDoubleLast")
  record BitsAndDouble(@Bits(7) @C(UINT) int a, double x) {}

  @Struct("BitsMemory")
  record InMemory(
      @Bits(33) @C(UINT64_T) long a, Flags flags, int plain, @Bits(9) @C(UINT) int b, double x) {}

  Flags bits_flags_make(int base);

  boolean bits_flags_check(Flags value, int base);

  Flags bits_flags_plus(Flags value, int amount);

  LowHigh bits_byte_make(int base);

  boolean bits_byte_check(LowHigh value, int base);

  LowHigh bits_byte_plus(LowHigh value, int amount);

  Straddling bits_straddling_make(int base);

  boolean bits_straddling_check(Straddling value, int base);

  Straddling bits_straddling_plus(Straddling value, int amount);

  Ended bits_ended_make(int base);

  boolean bits_ended_check(Ended value, int base);

  Ended bits_ended_plus(Ended value, int amount);

  Whole bits_whole_make(int base);

  boolean bits_whole_check(Whole value, int base);

  Whole bits_whole_plus(Whole value, int amount);

  Wide bits_wide_make(int base);

  boolean bits_wide_check(Wide value, int base);

  Wide bits_wide_plus(Wide value, int amount);

  Across bits_across_make(int base);

  boolean bits_across_check(Across value, int base);

  Across bits_across_plus(Across value, int amount);

  Mixed bits_mixed_make(int base);

  boolean bits_mixed_check(Mixed value, int base);

  Mixed bits_mixed_plus(Mixed value, int amount);

  BitsAndFloat bits_float_make(int base);

  boolean bits_float_check(BitsAndFloat value, int base);

  BitsAndFloat bits_float_plus(BitsAndFloat value, int amount);

  FloatAndBits bits_float_first_make(int base);

  boolean bits_float_first_check(FloatAndBits value, int base);

  FloatAndBits bits_float_first_plus(FloatAndBits value, int amount);

  FloatAndGap bits_float_gap_make(int base);

  boolean bits_float_gap_check(FloatAndGap value, int base);

  FloatAndGap bits_float_gap_plus(FloatAndGap value, int amount);

  boolean bits_float_gap_check_in(@In FloatAndGap value, int base);

  void bits_float_gap_fill(@Out FloatAndGap[] value, int base);

  void bits_float_gap_add(@InOut FloatAndGap[] value, int amount);

  DoubleAndBits bits_double_make(int base);

  boolean bits_double_check(DoubleAndBits value, int base);

  DoubleAndBits bits_double_plus(DoubleAndBits value, int amount);

  BitsAndDouble bits_double_last_make(int base);

  boolean bits_double_last_check(BitsAndDouble value, int base);

  BitsAndDouble bits_double_last_plus(BitsAndDouble value, int amount);

  InMemory bits_memory_make(int base);

  boolean bits_memory_check(InMemory value, int base);

  InMemory bits_memory_plus(InMemory value, int amount);

  boolean bits_flags_check_in(@In Flags value, int base);

  void bits_flags_fill(@Out Flags[] value, int base);

  void bits_flags_add(@InOut Flags[] value, int amount);

  boolean bits_byte_check_in(@In LowHigh value, int base);

  void bits_byte_fill(@Out LowHigh[] value, int base);

  void bits_byte_add(@InOut LowHigh[] value, int amount);

  boolean bits_straddling_check_in(@In Straddling value, int base);

  void bits_straddling_fill(@Out Straddling[] value, int base);

  void bits_straddling_add(@InOut Straddling[] value, int amount);

  boolean bits_ended_check_in(@In Ended value, int base);

  void bits_ended_fill(@Out Ended[] value, int base);

  void bits_ended_add(@InOut Ended[] value, int amount);

  boolean bits_whole_check_in(@In Whole value, int base);

  void bits_whole_fill(@Out Whole[] value, int base);

  void bits_whole_add(@InOut Whole[] value, int amount);

  boolean bits_wide_check_in(@In Wide value, int base);

  void bits_wide_fill(@Out Wide[] value, int base);

  void bits_wide_add(@InOut Wide[] value, int amount);

  boolean bits_across_check_in(@In Across value, int base);

  void bits_across_fill(@Out Across[] value, int base);

  void bits_across_add(@InOut Across[] value, int amount);

  boolean bits_mixed_check_in(@In Mixed value, int base);

  void bits_mixed_fill(@Out Mixed[] value, int base);

  void bits_mixed_add(@InOut Mixed[] value, int amount);

  boolean bits_float_check_in(@In BitsAndFloat value, int base);

  void bits_float_fill(@Out BitsAndFloat[] value, int base);

  void bits_float_add(@InOut BitsAndFloat[] value, int amount);

  boolean bits_float_first_check_in(@In FloatAndBits value, int base);

  void bits_float_first_fill(@Out FloatAndBits[] value, int base);

  void bits_float_first_add(@InOut FloatAndBits[] value, int amount);

  boolean bits_double_check_in(@In DoubleAndBits value, int base);

  void bits_double_fill(@Out DoubleAndBits[] value, int base);

  void bits_double_add(@InOut DoubleAndBits[] value, int amount);

  boolean bits_double_last_check_in(@In BitsAndDouble value, int base);

  void bits_double_last_fill(@Out BitsAndDouble[] value, int base);

  void bits_double_last_add(@InOut BitsAndDouble[] value, int amount);

  boolean bits_memory_check_in(@In InMemory value, int base);

  void bits_memory_fill(@Out InMemory[] value, int base);

  void bits_memory_add(@InOut InMemory[] value, int amount);

  int bits_flags_sum(@In Flags[] values, @C(SIZE_T) long count);

  void bits_flags_fill_all(@Out Flags[] values, @C(SIZE_T) long count);

  @C(SIZE_T)
  long bits_size_of(String type);

  @C(SIZE_T)
  long bits_align_of(String type);

  @C(SIZE_T)
  long bits_offset_of(String field);

  int bits_failures();
}
