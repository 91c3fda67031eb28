package dev.gatun.examples.across;

import dev.gatun.annotation.Anonymous;
import dev.gatun.annotation.ByValue;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Variant;
import dev.gatun.runtime.StructArray;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/** Tagged unions, viewed where they are. */
@NativeLibrary(value = "across_tagged", header = "across_tagged.h")
interface AcrossTaggedViews {
  @Struct("TaggedPoint")
  interface PointView {
    int x();

    void x(int x);

    double y();

    void y(double y);
  }

  @Struct("TaggedValue")
  interface ValueView {
    TaggedKind kind();

    void kind(TaggedKind kind);

    @Tagged(by = "kind")
    @Anonymous
    BodyView body();

    void body(BodyView body);
  }

  @Union
  sealed interface BodyView {
    @Variant("INTEGER")
    non-sealed interface Whole extends BodyView {
      long integer();

      void integer(long integer);
    }

    @Variant("REAL")
    non-sealed interface Real extends BodyView {
      double real();

      void real(double real);
    }

    @Variant("TEXT")
    non-sealed interface Words extends BodyView {
      String text();
    }

    @Variant("POINT")
    non-sealed interface At extends BodyView {
      PointView point();
    }
  }

  @Symbol("tagged_value_make")
  @ByValue
  ValueView make(TaggedKind kind, SegmentAllocator allocator);

  @Symbol("tagged_value_fill")
  void fill(ValueView value, TaggedKind kind);

  @Symbol("tagged_value_unknown")
  @ByValue
  ValueView unknown(SegmentAllocator allocator);

  @Symbol("tagged_value_check")
  boolean check(@ByValue ValueView value, TaggedKind kind);

  @Symbol("tagged_value_check_in")
  boolean checkIn(ValueView value, TaggedKind kind);

  @Symbol("tagged_value_twice")
  void twice(ValueView value);

  @Symbol("tagged_value_change")
  void change(ValueView value);

  @Symbol("tagged_values_sum")
  double sum(@Slice StructArray<ValueView> values);

  @Symbol("tagged_values_fill")
  void fill(@Slice StructArray<ValueView> values);

  @Symbol("tagged_values")
  MemorySegment fourValues();

  @Symbol("tagged_failures")
  int failures();
}
