package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.Anonymous;
import dev.gatun.annotation.ByValue;
import dev.gatun.annotation.C;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Union;
import dev.gatun.runtime.StructArray;
import java.lang.foreign.SegmentAllocator;

/** Untagged unions, viewed where they are. */
@NativeLibrary(value = "across_unions", header = "across_unions.h")
interface AcrossUnionViews {
  @Union("UnionFloating")
  interface FloatingView {
    float f();

    void f(float f);

    double d();

    void d(double d);
  }

  @Union("UnionBits")
  interface BitsView {
    long integer();

    void integer(long integer);

    double real();

    void real(double real);

    @Length(16)
    @C(UINT8_T)
    byte[] bytes();

    void bytes(@C(UINT8_T) byte[] bytes);
  }

  @Union("UnionHalves")
  interface WholeView {
    int whole();

    void whole(int whole);

    HalvesView halves();
  }

  @Struct
  interface HalvesView {
    short a();

    void a(short a);

    short b();

    void b(short b);
  }

  /** Its last member makes no sense as a string unless that is what C put there. */
  @Union("UnionLarge")
  interface LargeView {
    @Length(3)
    long[] integers();

    @Length(3)
    double[] reals();

    String text();
  }

  @Union
  interface RealOrShortsView {
    double real();

    void real(double real);

    @Length(3)
    short[] shorts();
  }

  @Struct("UnionHolder")
  interface HolderView {
    byte which();

    void which(byte which);

    Number number();

    @Anonymous
    RealOrShortsView rest();

    BitsView bits();
  }

  @Symbol("union_number_of_float")
  @ByValue
  Number numberOfFloat(float f, SegmentAllocator allocator);

  @Symbol("union_number_int")
  int numberInt(@ByValue Number number);

  @Symbol("union_number_float")
  float numberFloat(@ByValue Number number);

  @Symbol("union_number_read")
  int readNumber(Number number);

  @Symbol("union_number_write")
  void writeNumber(Number number);

  @Symbol("union_number_increment")
  void incrementNumber(Number number);

  @Symbol("union_floating_of_double")
  @ByValue
  FloatingView floatingOfDouble(double d, SegmentAllocator allocator);

  @Symbol("union_floating_float")
  float floatingFloat(@ByValue FloatingView floating);

  @Symbol("union_floating_double")
  double floatingDouble(@ByValue FloatingView floating);

  @Symbol("union_bits_of_bytes")
  @ByValue
  BitsView bitsOfBytes(@C(UINT8_T) int first, SegmentAllocator allocator);

  @Symbol("union_bits_real")
  double bitsReal(@ByValue BitsView bits);

  @Symbol("union_bits_twice")
  void twiceBits(BitsView bits);

  @Symbol("union_halves_of")
  @ByValue
  WholeView halves(short a, short b, SegmentAllocator allocator);

  @Symbol("union_halves_whole")
  int whole(@ByValue WholeView halves);

  @Symbol("union_large_of_integers")
  @ByValue
  LargeView largeOfIntegers(long first, SegmentAllocator allocator);

  @Symbol("union_large_of_text")
  @ByValue
  LargeView largeOfText(SegmentAllocator allocator);

  @Symbol("union_large_reals")
  double largeReals(@ByValue LargeView large);

  @Symbol("union_holder_fill")
  void fillHolder(HolderView holder);

  @Symbol("union_holder_check")
  boolean checkHolder(@ByValue HolderView holder);

  @Symbol("union_holder_check_in")
  boolean checkHolderIn(HolderView holder);

  @Symbol("union_numbers_sum")
  long sumNumbers(@Slice StructArray<Number> numbers);

  @Symbol("union_failures")
  int failures();
}
