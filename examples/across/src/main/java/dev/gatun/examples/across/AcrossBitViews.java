package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.UINT;
import static dev.gatun.annotation.CType.UINT16_T;
import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.Anonymous;
import dev.gatun.annotation.Bits;
import dev.gatun.annotation.ByValue;
import dev.gatun.annotation.C;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Union;
import dev.gatun.runtime.StructArray;
import java.lang.foreign.SegmentAllocator;

/** Bit-fields where they lie in memory, and unions of them. */
@NativeLibrary(value = "across_bits", header = "across_bits.h")
interface AcrossBitViews {
  @Union("BitsReadings")
  record Readings(@Bits(4) @C(UINT) int low, @Bits(6) int sign, @C(UINT16_T) int all) {}

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

  @Symbol("bits_flags_check")
  boolean checkView(@ByValue FlagsView value, int base);

  @Symbol("bits_flags_make")
  @ByValue
  FlagsView makeView(SegmentAllocator allocator, int base);

  @Symbol("bits_flags_check_in")
  boolean checkInView(FlagsView value, int base);

  HolderView bits_holder();

  boolean bits_holder_check(HolderView holder, int first, int second, int third);

  @Symbol("bits_odd_plus")
  @ByValue
  OddView plus(SegmentAllocator allocator, @ByValue OddView odd, int amount);

  Readings bits_readings_make(@C(UINT16_T) int all);

  @C(UINT16_T)
  int bits_readings_all(Readings readings);

  @Symbol("bits_readings_set")
  void set(ReadingsView readings, @C(UINT16_T) int all);

  @Symbol("bits_readings_all")
  @C(UINT16_T)
  int all(@ByValue ReadingsView readings);
}
