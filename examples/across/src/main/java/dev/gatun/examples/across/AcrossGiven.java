package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.CHAR16_T;
import static dev.gatun.annotation.CType.INT32_T;
import static dev.gatun.annotation.CType.INT64_T;
import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.UINT16_T;
import static dev.gatun.annotation.CType.UINT32_T;
import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Value;
import dev.gatun.runtime.StructArray;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Pointers and lengths that C gives: to callbacks, and in structs. */
@NativeLibrary(value = "across_given", header = "across_given.h")
interface AcrossGiven {
  @CEnum("GivenKind")
  enum Kind {
    @Value(1)
    ONE,
    @Value(2)
    TWO
  }

  @Struct("GivenPoint")
  record Point(byte x, double y) {}

  @Struct("GivenPoint")
  interface PointView {
    byte x();

    void x(byte x);

    double y();
  }

  @Union("GivenNumber")
  record Number(int i, float f) {}

  @Callback
  interface Ints {
    int take(@Slice int @Nullable [] values);
  }

  @Callback
  interface StrictInts {
    int take(@Slice int[] values);
  }

  @Callback
  interface Bytes {
    int take(@Slice(lengthType = UINT8_T, lengthFirst = true) @C(UINT8_T) int[] values);
  }

  @Callback
  interface Doubles {
    int take(@Slice(lengthType = INT32_T) double[] values);
  }

  @Callback
  interface Truths {
    int take(@Slice boolean[] values);
  }

  @Callback
  interface Kinds {
    int take(@Slice Kind[] values);
  }

  @Callback
  interface Pointers {
    int take(@Slice @Nullable MemorySegment[] values);
  }

  @Callback
  interface Points {
    int take(@Slice(lengthType = INT64_T) Point[] values);
  }

  @Callback
  interface PointViews {
    int take(@Slice(lengthType = INT64_T) @Nullable StructArray<PointView> values);
  }

  @Callback
  interface Numbers {
    int take(@Slice Number[] values);
  }

  @Callback
  interface Texts {
    int take(@Slice String[] values);
  }

  @Callback
  interface Text {
    int take(@Slice @Nullable String text, @Slice(lengthType = UINT32_T) @C(CHAR16_T) String wide);
  }

  @Callback
  interface Memory {
    int take(@Slice @Nullable MemorySegment memory);
  }

  @Struct("GivenSlices")
  record Slices(
      @Slice(length = "int_count", lengthType = UINT16_T, lengthFirst = true) int[] ints,
      @Slice(length = "point_count") Point[] points,
      @Slice(length = "text_count", lengthType = INT32_T) String[] texts,
      @Slice(length = "name_length", lengthType = UINT8_T) String name,
      @Slice(length = "size") MemorySegment memory) {}

  @Struct("GivenSlices")
  interface SlicesView {
    @Slice(length = "int_count", lengthType = UINT16_T, lengthFirst = true)
    int[] ints();

    @Slice(length = "point_count")
    @Nullable StructArray<PointView> points();

    void points(@Nullable StructArray<PointView> points);

    @Slice(length = "text_count", lengthType = INT32_T)
    String @Nullable [] texts();

    @Slice(length = "name_length", lengthType = UINT8_T)
    @Nullable String name();

    @Slice(length = "size")
    MemorySegment memory();

    void memory(MemorySegment memory);
  }

  /** The same memory, read as other types. */
  @Struct(value = "GivenSlices", partial = true)
  interface CopyingView {
    @Slice(length = "int_count", lengthType = UINT16_T, lengthFirst = true)
    @C(UINT32_T)
    long[] ints();

    @Slice(length = "point_count")
    Point[] points();

    @Slice(length = "text_count", lengthType = INT32_T)
    @Nullable MemorySegment[] texts();
  }

  @Symbol("given_ints")
  int ints(Ints callback, int count);

  @Symbol("given_ints")
  int strictInts(StrictInts callback, int count);

  @Symbol("given_bytes")
  int bytes(Bytes callback, int count);

  @Symbol("given_doubles")
  int doubles(Doubles callback, int count);

  @Symbol("given_truths")
  int truths(Truths callback, int count);

  @Symbol("given_kinds")
  int kinds(Kinds callback, int count);

  @Symbol("given_pointers")
  int pointers(Pointers callback, int count);

  @Symbol("given_points")
  int points(Points callback, int count);

  @Symbol("given_points")
  int pointViews(PointViews callback, int count);

  @Symbol("given_numbers")
  int numbers(Numbers callback, int count);

  @Symbol("given_texts")
  int texts(Texts callback, int count);

  @Symbol("given_text")
  int text(Text callback, int count);

  @Symbol("given_memory")
  int memory(Memory callback, int count);

  @Symbol("given_too_many")
  int tooMany(StrictInts callback);

  @Symbol("given_negative")
  int negative(Doubles callback);

  @Symbol("given_slices")
  SlicesView slices();

  @Symbol("given_slices")
  CopyingView copies();

  @Symbol("given_are_slices")
  boolean areSlices(@In Slices slices, @C(SIZE_T) long points);

  @Symbol("given_are_slices")
  boolean areSlicesOf(SlicesView slices, @C(SIZE_T) long points);

  @Symbol("given_size_of")
  @C(SIZE_T)
  long sizeOf(String type);

  @Symbol("given_offset_of")
  @C(SIZE_T)
  long offsetOf(String field);

  @Symbol("given_failures")
  int failures();
}
