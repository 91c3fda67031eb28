package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.LONG;
import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.UINT32_T;
import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.InOut;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Value;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Pointers to one value: in Java, arrays of one element. */
@NativeLibrary(value = "across_boxes", header = "across_boxes.h")
interface AcrossBoxes {
  @Struct("BoxPoint")
  record Point(int x, int y) {}

  @CEnum("BoxSign")
  enum Sign {
    @Value(-1)
    NEGATIVE,
    NOTHING,
    POSITIVE
  }

  void box_bool(@Out boolean[] out);

  void box_int8(@Out byte[] out);

  void box_int16(@Out short[] out);

  void box_int32(@Out int[] out);

  void box_int64(@Out long[] out);

  void box_uint8(@Out @C(UINT8_T) int[] out);

  void box_uint32(@Out @C(UINT32_T) long[] out);

  void box_long(@Out @C(LONG) long[] out);

  void box_size(@Out @C(SIZE_T) long[] out);

  void box_float(@Out float[] out);

  void box_double(@Out double[] out);

  void box_pointer(@Out MemorySegment[] out);

  void box_text(@Out MemorySegment[] out);

  MemorySegment box_address();

  void box_increment(int[] value);

  void box_swap(@InOut double[] left, @InOut double[] right);

  int box_divide(
      int dividend, int divisor, @Out int @Nullable [] quotient, @Out int @Nullable [] remainder);

  void box_several(@Out int[] number, @Out double[] fraction, @Out MemorySegment[] text);

  @Symbol("box_find_point")
  int findPoint(int value, @Out Point[] out);

  @Symbol("box_find_half")
  int findHalf(double value, @Out double[] out);

  @Symbol("box_sign")
  void sign(int value, @Out Sign[] out);

  @Symbol("box_move")
  void move(Point[] point, int by);

  int box_failures();
}
