package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.CHAR;
import static dev.gatun.annotation.CType.SIZE_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.In;
import dev.gatun.annotation.InOut;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.Struct;
import dev.gatun.examples.across.AcrossFloatStructs.CharDouble;
import dev.gatun.examples.across.AcrossFloatStructs.DoublePair;
import dev.gatun.examples.across.AcrossFloatStructs.FloatTriple;
import dev.gatun.examples.across.AcrossFloatStructs.IntFloat;
import org.jspecify.annotations.Nullable;

/** One struct for each way in which calling conventions pass them: integers, and any mix. */
@NativeLibrary(value = "across_structs", header = "across_structs.h")
interface AcrossStructs {
  @Struct("StructByte")
  record OneByte(byte a) {}

  @Struct("StructByteTriple")
  record ByteTriple(byte a, byte b, byte c) {}

  @Struct("StructShortTriple")
  record ShortTriple(short a, short b, short c) {}

  @Struct("StructIntPair")
  record IntPair(int a, int b) {}

  @Struct("StructCharShortInt")
  record CharShortInt(@C(CHAR) byte a, short b, int c) {}

  @Struct("StructIntTriple")
  record IntTriple(int a, int b, int c) {}

  @Struct("StructInt64Pair")
  record Int64Pair(long a, long b) {}

  @Struct("StructInt64Quad")
  record Int64Quad(long a, long b, long c, long d) {}

  OneByte struct_byte_make(int base);

  boolean struct_byte_check(OneByte value, int base);

  OneByte struct_byte_plus(OneByte value, int amount);

  boolean struct_byte_check_in(@In OneByte value, int base);

  void struct_byte_fill(@Out OneByte[] value, int base);

  void struct_byte_add(OneByte[] value, int amount);

  ByteTriple struct_byte_triple_make(int base);

  boolean struct_byte_triple_check(ByteTriple value, int base);

  ByteTriple struct_byte_triple_plus(ByteTriple value, int amount);

  boolean struct_byte_triple_check_in(@In ByteTriple value, int base);

  void struct_byte_triple_fill(@Out ByteTriple[] value, int base);

  void struct_byte_triple_add(@InOut ByteTriple[] value, int amount);

  ShortTriple struct_short_triple_make(int base);

  boolean struct_short_triple_check(ShortTriple value, int base);

  ShortTriple struct_short_triple_plus(ShortTriple value, int amount);

  boolean struct_short_triple_check_in(@In ShortTriple value, int base);

  void struct_short_triple_fill(@Out ShortTriple[] value, int base);

  void struct_short_triple_add(ShortTriple[] value, int amount);

  IntPair struct_int_pair_make(int base);

  boolean struct_int_pair_check(IntPair value, int base);

  IntPair struct_int_pair_plus(IntPair value, int amount);

  boolean struct_int_pair_check_in(@In IntPair value, int base);

  void struct_int_pair_fill(@Out IntPair[] value, int base);

  void struct_int_pair_add(@InOut IntPair[] value, int amount);

  CharShortInt struct_char_short_int_make(int base);

  boolean struct_char_short_int_check(CharShortInt value, int base);

  CharShortInt struct_char_short_int_plus(CharShortInt value, int amount);

  boolean struct_char_short_int_check_in(@In CharShortInt value, int base);

  void struct_char_short_int_fill(@Out CharShortInt[] value, int base);

  void struct_char_short_int_add(CharShortInt[] value, int amount);

  IntTriple struct_int_triple_make(int base);

  boolean struct_int_triple_check(IntTriple value, int base);

  IntTriple struct_int_triple_plus(IntTriple value, int amount);

  boolean struct_int_triple_check_in(@In IntTriple value, int base);

  void struct_int_triple_fill(@Out IntTriple[] value, int base);

  void struct_int_triple_add(@InOut IntTriple[] value, int amount);

  Int64Pair struct_int64_pair_make(int base);

  boolean struct_int64_pair_check(Int64Pair value, int base);

  Int64Pair struct_int64_pair_plus(Int64Pair value, int amount);

  boolean struct_int64_pair_check_in(@In Int64Pair value, int base);

  void struct_int64_pair_fill(@Out Int64Pair[] value, int base);

  void struct_int64_pair_add(Int64Pair[] value, int amount);

  Int64Quad struct_int64_quad_make(int base);

  boolean struct_int64_quad_check(Int64Quad value, int base);

  Int64Quad struct_int64_quad_plus(Int64Quad value, int amount);

  boolean struct_int64_quad_check_in(@In Int64Quad value, int base);

  void struct_int64_quad_fill(@Out Int64Quad[] value, int base);

  void struct_int64_quad_add(@InOut Int64Quad[] value, int amount);

  boolean struct_on_stack(
      int i1,
      int i2,
      int i3,
      int i4,
      int i5,
      int i6,
      int i7,
      double x1,
      double x2,
      double x3,
      double x4,
      double x5,
      double x6,
      double x7,
      double x8,
      double x9,
      Int64Pair p,
      DoublePair q,
      IntFloat r,
      CharDouble s);

  boolean struct_in_part(int i1, int i2, int i3, int i4, int i5, Int64Pair pair, int i6);

  double struct_several(IntPair first, DoublePair second, Int64Quad third, FloatTriple fourth);

  double struct_both_ways(@In IntPair first, IntPair second, IntPair[] third);

  boolean struct_is_null(@In @Nullable IntPair value);

  @C(SIZE_T)
  long struct_size_of(String type);

  @C(SIZE_T)
  long struct_align_of(String type);

  @C(SIZE_T)
  long struct_offset_of(String field);

  int struct_failures();
}
