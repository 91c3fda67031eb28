package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.UINT;
import static dev.gatun.annotation.CType.UINT16_T;
import static dev.gatun.annotation.CType.UINT32_T;
import static dev.gatun.annotation.CType.UINT64_T;
import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.Align;
import dev.gatun.annotation.Bits;
import dev.gatun.annotation.C;
import dev.gatun.annotation.Field;
import dev.gatun.annotation.In;
import dev.gatun.annotation.InOut;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.examples.across.AcrossBits.LowHigh;

/** Packed structs, and alignments of their own. */
@NativeLibrary(value = "across_bits", header = "across_bits.h")
interface AcrossPacking {
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

  @Struct("BitsAligned")
  interface AlignedView {
    byte a();

    @Align(16)
    double x();

    void x(double x);

    int b();
  }

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

  @Symbol("bits_aligned_fill")
  void fill(AlignedView value, int base);

  @Symbol("bits_aligned_check_in")
  boolean check(AlignedView value, int base);
}
