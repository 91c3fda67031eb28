package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.CHAR;
import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.UINT;
import static dev.gatun.annotation.CType.UINT16_T;
import static dev.gatun.annotation.CType.UINT32_T;

import dev.gatun.annotation.Anonymous;
import dev.gatun.annotation.Bits;
import dev.gatun.annotation.C;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Flexible;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Union;
import dev.gatun.runtime.StructArray;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Arrays in structs, and structs in structs, as views. */
@NativeLibrary(value = "across_layouts", header = "across_layouts.h")
interface AcrossLayoutViews {
  @Struct("LayoutPoint")
  interface PointView {
    int x();

    void x(int x);

    double y();

    void y(double y);
  }

  @Union("LayoutNumber")
  interface NumberView {
    int whole();

    void whole(int whole);

    float real();

    void real(float real);
  }

  @Struct("LayoutBoard")
  interface BoardView {
    byte before();

    void before(byte before);

    @Length({3, 4})
    int[][] grid();

    void grid(int[][] grid);

    @Length({2, 3, 2})
    boolean[][][] flags();

    void flags(boolean[][][] flags);

    @Length({2, 3})
    @C(UINT16_T)
    int[][] words();

    void words(int[][] words);

    @Length({2, 2})
    LayoutColor[][] colors();

    void colors(LayoutColor[][] colors);

    @Length(2 * 3)
    StructArray<PointView> points();

    void points(StructArray<PointView> points);

    @Length(2)
    StructArray<NumberView> numbers();

    void numbers(StructArray<NumberView> numbers);

    @Length({2, 1})
    @Nullable MemorySegment[][] pointers();

    void pointers(@Nullable MemorySegment[][] pointers);

    @Length({1, 2, 3, 2})
    long[][][][] deep();

    void deep(long[][][][] deep);

    byte after();

    void after(byte after);
  }

  @Struct("LayoutPacket")
  interface PacketView {
    @C(UINT32_T)
    long count();

    void count(long count);

    @Flexible("count")
    int[] items();

    void items(int[] items);
  }

  @Struct("LayoutPath")
  interface PathView {
    @Bits(20)
    @C(UINT)
    int count();

    @Bits(1)
    @C(UINT)
    int closed();

    void closed(int closed);

    @Flexible("count")
    StructArray<PointView> points();

    void points(StructArray<PointView> points);
  }

  @Struct("LayoutBytes")
  interface BytesView {
    long size();

    void size(long size);

    @C(CHAR)
    byte tag();

    void tag(byte tag);

    @Flexible("size")
    byte[] data();

    void data(byte[] data);
  }

  @Struct("LayoutColors")
  interface ColorsView {
    short count();

    @Flexible("count")
    LayoutColor[] colors();

    void colors(LayoutColor[] colors);
  }

  @Struct("LayoutDeep")
  interface DeepView {
    byte first();

    void first(byte first);

    @Anonymous
    InnerView inner();

    long last();

    void last(long last);
  }

  @Struct
  interface InnerView {
    short second();

    void second(short second);

    @Anonymous
    EitherView either();
  }

  @Union
  interface EitherView {
    int whole();

    @Anonymous
    HalvesView halves();
  }

  @Struct
  interface HalvesView {
    short low();

    void low(short low);

    @Anonymous
    QuartersView quarters();
  }

  @Struct
  interface QuartersView {
    byte third();

    void third(byte third);

    byte fourth();

    void fourth(byte fourth);
  }

  @Callback
  interface PacketSink {
    void take(PacketView packet);
  }

  @Callback
  interface BytesSink {
    void take(BytesView bytes);
  }

  void layout_board_fill(BoardView board);

  boolean layout_board_check(BoardView board);

  MemorySegment layout_board_address();

  long layout_packet_sum(PacketView packet);

  void layout_packet_twice(PacketView packet);

  @Nullable PacketView layout_packet_get(@C(UINT32_T) long count);

  void layout_packet_each(PacketSink sink);

  void layout_bytes_lie(BytesSink sink, long size);

  boolean layout_bytes_check(BytesView bytes, long size);

  boolean layout_path_check(PathView path, int count);

  PathView layout_path_get(int count);

  boolean layout_colors_check(ColorsView colors, int count);

  boolean layout_deep_check_in(DeepView deep);

  @C(SIZE_T)
  long layouts_size_of(String type);

  @C(SIZE_T)
  long layouts_offset_of(String field);

  int layouts_failures();
}
