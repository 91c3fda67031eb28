package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.UINT;
import static dev.gatun.annotation.CType.UINT16_T;
import static dev.gatun.annotation.CType.UINT32_T;
import static dev.gatun.annotation.CType.UINT64_T;
import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.Align;
import dev.gatun.annotation.Anonymous;
import dev.gatun.annotation.Bits;
import dev.gatun.annotation.ByValue;
import dev.gatun.annotation.C;
import dev.gatun.annotation.Field;
import dev.gatun.annotation.In;
import dev.gatun.annotation.InOut;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Variant;
import dev.gatun.runtime.StructArray;
import java.lang.foreign.SegmentAllocator;

/** Bit-fields, packed structs, and alignments of their own. */
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

  @Struct(value = "BitsHeader", packed = true)
  record Header(
      @Bits(4) @C(UINT8_T) int version,
      @Bits(4) @C(UINT8_T) int size,
      @C(UINT16_T) int length,
      @C(UINT32_T) long sum,
      @Bits(12) @C(UINT) int low,
      @Bits(23) @C(UINT) int high,
      @C(UINT64_T) long stamp,
      @Field("byte") LowHigh bits,
      double x) {}

  @Struct(value = "BitsPack", pack = 2)
  record Packed(byte a, int b, double x, byte c, long d) {}

  @Struct("BitsAligned")
  record Aligned(byte a, @Align(16) double x, int b) {}

  @Struct(value = "BitsBlock", align = 32)
  record Block(int a, @C(UINT8_T) int b) {}

  @Union("BitsReadings")
  record Readings(@Bits(4) @C(UINT) int low, @Bits(6) int sign, @C(UINT16_T) int all) {}

  @Struct("BitsTagged")
  record ByMode(
      @Bits(3) @C(UINT) int before,
      @Bits(2) BitsMode mode,
      @Tagged(by = "mode") @Anonymous Body body) {}

  @Union
  sealed interface Body {
    @Variant("OFF")
    record Whole(int whole) implements Body {}

    @Variant("SLOW")
    record Real(float real) implements Body {}

    @Variant("FAST")
    record Large(double large) implements Body {}
  }

  @Struct("BitsNumbered")
  record ByNumber(@Bits(3) int tag, @Tagged(by = "tag") @Anonymous NumberedBody body) {}

  @Union
  sealed interface NumberedBody {
    @Variant("-4")
    record Whole(int whole) implements NumberedBody {}

    @Variant("3")
    record Real(float real) implements NumberedBody {}
  }

  @Struct("BitsFlags")
  interface FlagsView {
    @Bits(1)
    @C(UINT)
    int ready();

    void ready(int ready);

    @Bits(3)
    @C(UINT)
    int level();

    void level(int level);

    @Bits(1)
    int sign();

    void sign(int sign);

    @Bits(4)
    int shift();

    void shift(int shift);

    @Bits(5)
    @Anonymous
    @C(UINT)
    int unused();

    @Bits(1)
    boolean truth();

    void truth(boolean truth);

    @Bits(2)
    BitsMode mode();

    void mode(BitsMode mode);

    @Bits(7)
    @C(UINT8_T)
    int rest();

    void rest(int rest);
  }

  @Struct("BitsHolder")
  interface HolderView {
    @Bits(4)
    int before();

    @Length(3)
    StructArray<FlagsView> flags();

    @Bits(4)
    int after();

    void after(int after);
  }

  @Struct(value = "BitsHeader", packed = true)
  interface HeaderView {
    @Bits(4)
    @C(UINT8_T)
    int version();

    void version(int version);

    @Bits(4)
    @C(UINT8_T)
    int size();

    void size(int size);

    @C(UINT16_T)
    int length();

    void length(int length);

    @C(UINT32_T)
    long sum();

    void sum(long sum);

    @Bits(12)
    @C(UINT)
    int low();

    void low(int low);

    @Bits(23)
    @C(UINT)
    int high();

    void high(int high);

    @C(UINT64_T)
    long stamp();

    void stamp(long stamp);

    @Field("byte")
    LowHighView bits();

    double x();

    void x(double x);
  }

  @Struct("BitsByte")
  interface LowHighView {
    @Bits(3)
    @C(UINT8_T)
    int low();

    void low(int low);

    @Bits(5)
    byte high();

    void high(byte high);
  }

  @Struct(value = "BitsPack", pack = 2)
  interface PackedView {
    byte a();

    int b();

    void b(int b);

    double x();

    void x(double x);

    byte c();

    long d();

    void d(long d);
  }

  @Struct(value = "BitsPackedArray", packed = true)
  interface PackedArrayView {
    byte before();

    void before(byte before);

    @Length(2)
    int[] numbers();

    void numbers(int[] numbers);

    short after();

    void after(short after);
  }

  @Union("BitsOdd")
  interface OddView {
    @Bits(5)
    @C(UINT)
    int low();

    void low(int low);

    @Length(9)
    byte[] bytes();

    void bytes(byte[] bytes);
  }

  @Struct("BitsAligned")
  interface AlignedView {
    byte a();

    @Align(16)
    double x();

    void x(double x);

    int b();
  }

  @Union("BitsReadings")
  interface ReadingsView {
    @Bits(4)
    @C(UINT)
    int low();

    void low(int low);

    @Bits(6)
    int sign();

    void sign(int sign);

    @C(UINT16_T)
    int all();

    void all(int all);
  }

  @Struct("BitsTagged")
  interface ByModeView {
    @Bits(3)
    @C(UINT)
    int before();

    void before(int before);

    @Bits(2)
    BitsMode mode();

    @Tagged(by = "mode")
    @Anonymous
    BodyView body();
  }

  @Union
  sealed interface BodyView {
    @Variant("OFF")
    non-sealed interface Whole extends BodyView {
      int whole();
    }

    @Variant("SLOW")
    non-sealed interface Real extends BodyView {
      float real();
    }

    @Variant("FAST")
    non-sealed interface Large extends BodyView {
      double large();

      void large(double large);
    }
  }

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

  boolean bits_header_check_in(@In Header value, int base);

  void bits_header_fill(@Out Header[] value, int base);

  void bits_header_add(@InOut Header[] value, int amount);

  boolean bits_pack_check_in(@In Packed value, int base);

  void bits_pack_fill(@Out Packed[] value, int base);

  void bits_pack_add(@InOut Packed[] value, int amount);

  boolean bits_aligned_check_in(@In Aligned value, int base);

  void bits_aligned_fill(@Out Aligned[] value, int base);

  void bits_aligned_add(@InOut Aligned[] value, int amount);

  boolean bits_block_check_in(@In Block value, int base);

  void bits_block_fill(@Out Block[] value, int base);

  void bits_block_add(@InOut Block[] value, int amount);

  int bits_flags_sum(@In Flags[] values, @C(SIZE_T) long count);

  void bits_flags_fill_all(@Out Flags[] values, @C(SIZE_T) long count);

  @Symbol("bits_flags_check")
  boolean checkView(@ByValue FlagsView value, int base);

  @Symbol("bits_flags_make")
  @ByValue
  FlagsView makeView(SegmentAllocator allocator, int base);

  @Symbol("bits_flags_check_in")
  boolean checkInView(FlagsView value, int base);

  HolderView bits_holder();

  boolean bits_holder_check(HolderView holder, int first, int second, int third);

  @Symbol("bits_header_fill")
  void fill(HeaderView header, int base);

  @Symbol("bits_header_check_in")
  boolean check(HeaderView header, int base);

  @Symbol("bits_pack_fill")
  void fill(PackedView value, int base);

  @Symbol("bits_pack_check_in")
  boolean check(PackedView value, int base);

  @Symbol("bits_packed_array_fill")
  void fill(PackedArrayView value, int base);

  @Symbol("bits_packed_array_check_in")
  boolean check(PackedArrayView value, int base);

  @Symbol("bits_odd_plus")
  @ByValue
  OddView plus(SegmentAllocator allocator, @ByValue OddView odd, int amount);

  @Symbol("bits_aligned_fill")
  void fill(AlignedView value, int base);

  @Symbol("bits_aligned_check_in")
  boolean check(AlignedView value, int base);

  Readings bits_readings_make(@C(UINT16_T) int all);

  @C(UINT16_T)
  int bits_readings_all(Readings readings);

  @Symbol("bits_readings_set")
  void set(ReadingsView readings, @C(UINT16_T) int all);

  @Symbol("bits_readings_all")
  @C(UINT16_T)
  int all(@ByValue ReadingsView readings);

  ByMode bits_tagged_make(BitsMode mode);

  boolean bits_tagged_check(ByMode value, BitsMode mode);

  boolean bits_tagged_check_in(@In ByMode value, BitsMode mode);

  void bits_tagged_fill(@Out ByMode[] value, BitsMode mode);

  @Symbol("bits_tagged_fill")
  void fill(ByModeView value, BitsMode mode);

  @Symbol("bits_tagged_check_in")
  boolean check(ByModeView value, BitsMode mode);

  ByNumber bits_numbered_make(int tag);

  boolean bits_numbered_check(ByNumber value, int tag);

  @C(SIZE_T)
  long bits_size_of(String type);

  @C(SIZE_T)
  long bits_align_of(String type);

  @C(SIZE_T)
  long bits_offset_of(String field);

  int bits_failures();
}
