package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.CHAR;
import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.UINT;
import static dev.gatun.annotation.CType.UINT16_T;
import static dev.gatun.annotation.CType.UINT32_T;
import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.Anonymous;
import dev.gatun.annotation.Bits;
import dev.gatun.annotation.C;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Deref;
import dev.gatun.annotation.Flexible;
import dev.gatun.annotation.In;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Union;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Arrays in structs, structs in structs, and complex numbers, as records. */
@NativeLibrary(value = "across_layouts", header = "across_layouts.h")
interface AcrossLayouts {
  @Struct("LayoutPoint")
  record Point(int x, double y) {}

  @Union("LayoutNumber")
  record Number(int whole, float real) {}

  @Struct("LayoutBoard")
  record Board(
      byte before,
      @Length({3, 4}) int[][] grid,
      @Length({2, 3, 2}) boolean[][][] flags,
      @Length({2, 3}) @C(UINT16_T) int[][] words,
      @Length({2, 2}) LayoutColor[][] colors,
      @Length({2, 3}) Point[][] points,
      @Length({1, 2}) Number[][] numbers,
      @Length({2, 1}) @Nullable MemorySegment[][] pointers,
      @Length({1, 2, 3, 2}) long[][][][] deep,
      byte after) {}

  @Struct("LayoutPacket")
  record Packet(@C(UINT32_T) long count, @Flexible("count") int[] items) {}

  @Struct("LayoutPath")
  record Path(
      @Bits(20) @C(UINT) int count,
      @Bits(1) @C(UINT) int closed,
      @Flexible("count") Point[] points) {}

  @Struct("LayoutBytes")
  record Bytes(long size, @C(CHAR) byte tag, @Flexible("size") @C(UINT8_T) byte[] data) {}

  @Struct("LayoutColors")
  record Colors(short count, @Flexible("count") LayoutColor[] colors) {}

  @Struct("LayoutDeep")
  record Deep(byte first, @Anonymous Inner inner, long last) {}

  @Struct
  record Inner(short second, @Anonymous Either either) {}

  @Union
  record Either(int whole, @Anonymous Halves halves) {}

  @Struct
  record Halves(short low, @Anonymous Quarters quarters) {}

  @Struct
  record Quarters(byte third, byte fourth) {}

  @Struct("LayoutGap")
  record Gap(int a, @Bits(43) long b, short c) {}

  @Struct
  record Complex(double re, double im) {}

  @Struct
  record FloatComplex(float re, float im) {}

  @Callback
  interface PacketSink {
    void take(@Deref Packet packet);
  }

  @Callback
  interface BytesSink {
    void take(@Deref Bytes bytes);
  }

  @Callback
  interface ComplexFunction {
    Complex apply(Complex z);
  }

  @Callback
  interface FloatComplexFunction {
    FloatComplex apply(FloatComplex z, int n);
  }

  @SuppressWarnings("GATUN500") // as in C
  Board layout_board_make();

  void layout_board_fill(@Out Board[] board);

  boolean layout_board_check(@In Board board);

  MemorySegment layout_board_address();

  long layout_packet_sum(@In Packet packet);

  void layout_packet_each(PacketSink sink);

  void layout_bytes_lie(BytesSink sink, long size);

  boolean layout_bytes_check(@In Bytes bytes, long size);

  boolean layout_path_check(@In Path path, int count);

  boolean layout_colors_check(@In Colors colors, int count);

  Deep layout_deep_make();

  boolean layout_deep_check(Deep deep);

  boolean layout_deep_check_in(@In Deep deep);

  Gap layout_gap_twice(Gap gap);

  Complex layout_complex_times(Complex z, Complex w);

  FloatComplex layout_complex_float_times(FloatComplex z, FloatComplex w);

  Complex layout_complex_conjugate(Complex z);

  Complex layout_complex_twice(ComplexFunction f, Complex z);

  FloatComplex layout_complex_float_twice(FloatComplexFunction f, FloatComplex z);

  Complex layout_complex_sum(
      double a, double b, double c, double d, double e, double f, double g, Complex h);

  @C(SIZE_T)
  long layouts_size_of(String type);

  @C(SIZE_T)
  long layouts_offset_of(String field);

  int layouts_failures();
}
