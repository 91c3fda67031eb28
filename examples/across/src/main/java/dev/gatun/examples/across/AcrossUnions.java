package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.Anonymous;
import dev.gatun.annotation.C;
import dev.gatun.annotation.In;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Union;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;

/** Untagged unions, copied as records that have every reading of the bytes. */
@NativeLibrary(value = "across_unions", header = "across_unions.h")
interface AcrossUnions {
  @Union("UnionNumber")
  record IntOrFloat(int i, float f) {
    static IntOrFloat of(int i) {
      return new IntOrFloat(i, Float.intBitsToFloat(i));
    }

    static IntOrFloat of(float f) {
      return new IntOrFloat(Float.floatToRawIntBits(f), f);
    }
  }

  @Union("UnionFloating")
  record Floating(float f, double d) {}

  @Union("UnionBits")
  record Bits(long integer, double real, @Length(16) @C(UINT8_T) byte[] bytes) {
    static Bits of(byte... bytes) {
      MemorySegment memory = MemorySegment.ofArray(bytes);
      return new Bits(
          memory.get(ValueLayout.JAVA_LONG_UNALIGNED, 0),
          memory.get(ValueLayout.JAVA_DOUBLE_UNALIGNED, 0),
          bytes);
    }
  }

  @Union("UnionHalves")
  record Whole(int whole, Halves halves) {}

  @Struct
  record Halves(short a, short b) {}

  @Union("UnionLarge")
  record Large(
      @Length(3) long[] integers, @Length(3) double[] reals, @Nullable MemorySegment text) {}

  @Union
  record RealOrShorts(double real, @Length(3) short[] shorts) {}

  @Struct("UnionHolder")
  record Holder(byte which, IntOrFloat number, @Anonymous RealOrShorts rest, Bits bits) {}

  IntOrFloat union_number_of_int(int i);

  IntOrFloat union_number_of_float(float f);

  Floating union_floating_of_float(float f);

  Floating union_floating_of_double(double d);

  Bits union_bits_of_integer(long integer);

  Bits union_bits_of_real(double real);

  Bits union_bits_of_bytes(@C(UINT8_T) int first);

  Whole union_halves_of_whole(int whole);

  Whole union_halves_of(short a, short b);

  Large union_large_of_integers(long first);

  Large union_large_of_text();

  int union_number_int(IntOrFloat number);

  float union_number_float(IntOrFloat number);

  float union_floating_float(Floating floating);

  double union_floating_double(Floating floating);

  long union_bits_integer(Bits bits);

  double union_bits_real(Bits bits);

  int union_bits_bytes(Bits bits);

  int union_halves_whole(Whole halves);

  short union_halves_a(Whole halves);

  short union_halves_b(Whole halves);

  double union_large_reals(Large large);

  @C(SIZE_T)
  long union_large_text(Large large);

  int union_number_read(@In IntOrFloat number);

  void union_number_write(@Out IntOrFloat[] number);

  void union_number_increment(IntOrFloat[] number);

  long union_bits_read(@In Bits bits);

  void union_bits_write(@Out Bits[] bits);

  void union_bits_twice(Bits[] bits);

  Holder union_holder_make();

  void union_holder_fill(@Out Holder[] holder);

  boolean union_holder_check(Holder holder);

  boolean union_holder_check_in(@In Holder holder);

  long union_numbers_sum(@Slice @In IntOrFloat[] numbers);

  @C(SIZE_T)
  long union_size_of(String type);

  @C(SIZE_T)
  long union_offset_of(String field);

  int union_failures();
}
