package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.SIZE_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.In;
import dev.gatun.annotation.InOut;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Value;
import dev.gatun.runtime.StructArray;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Arrays whose elements are no numbers, and slices where C has an array and its length. */
@NativeLibrary(value = "across_arrays", header = "across_arrays.h")
interface AcrossArrayTypes {
  @Struct("ArrayPoint")
  record Point(int x, double y) {}

  @Struct("ArrayPoint")
  interface PointView {
    int x();

    void x(int x);

    double y();

    void y(double y);
  }

  @CEnum("ArrayColor")
  enum Color {
    @Value(1)
    RED,
    @Value(2)
    GREEN,
    @Value(4)
    BLUE
  }

  @Symbol("array_is_null")
  boolean isNull(@In int @Nullable [] values);

  @Symbol("array_is_null")
  boolean isNullBothWays(int @Nullable [] values);

  @Symbol("array_sum_of_five")
  long sumOfFive(@In int[] values);

  @Symbol("array_primes")
  MemorySegment primes();

  @Symbol("array_int32_sum")
  long sum(@Slice @In int[] values);

  @Symbol("array_int32_fill")
  void fill(@Slice @Out int[] values);

  @Symbol("array_int32_twice")
  void twice(@Slice @InOut int[] values);

  @Symbol("array_points_sum")
  double sumPoints(@Slice @In Point[] points);

  @Symbol("array_points_fill")
  void fillPoints(@Slice @Out Point[] points);

  @Symbol("array_points_move")
  void movePoints(@Slice Point[] points, int dx, double dy);

  @Symbol("array_points_sum")
  double sumPoints(StructArray<PointView> points, @C(SIZE_T) long count);

  @Symbol("array_points_fill")
  void fillPoints(@Slice StructArray<PointView> points);

  @Symbol("array_points_move")
  void movePoints(@Slice StructArray<PointView> points, int dx, double dy);

  @Symbol("array_colors_count")
  @C(SIZE_T)
  long countColors(@Slice @In Color[] colors, Color color);

  @Symbol("array_colors_fill")
  void fillColors(@Slice @Out Color[] colors);

  @Symbol("array_colors_next")
  void nextColors(@Slice Color[] colors);

  @Symbol("array_pointers_null")
  @C(SIZE_T)
  long countNulls(@Slice @In @Nullable MemorySegment[] pointers);

  @Symbol("array_pointers_null")
  @C(SIZE_T)
  long countNullsWhereThereAreNone(@Slice @In MemorySegment[] pointers);

  @Symbol("array_pointers_fill")
  void fillPointers(@Slice @Out MemorySegment[] pointers);

  @Symbol("array_pointers_reverse")
  void reversePointers(@Slice @Nullable MemorySegment[] pointers);

  @Symbol("array_pointers_reverse")
  void reversePointersThatAreNotNull(@Slice MemorySegment[] pointers);

  @Symbol("array_failures")
  int failures();
}
