package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.INT;
import static dev.gatun.annotation.CType.LONG;
import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.ByValue;
import dev.gatun.annotation.C;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Deref;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Retained;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Function pointers of all shapes. */
@NativeLibrary(value = "across_callbacks", header = "across_callbacks.h")
interface AcrossCallbacks {
  @Struct("CallbackPoint")
  record Point(int x, double y) {}

  @Struct("CallbackPoint")
  interface PointView {
    int x();

    void x(int x);

    double y();

    void y(double y);
  }

  @Struct("CallbackLarge")
  record Large(long a, long b, long c) {}

  @Callback
  interface Action {
    void run();
  }

  @Callback
  interface IntBinary {
    int apply(int left, int right);
  }

  @Callback
  interface DoubleFunction {
    double apply(double value);
  }

  @Callback
  interface Predicate {
    boolean test(boolean value);
  }

  @Callback
  interface ByteFunction {
    byte apply(byte value);
  }

  @Callback
  interface UnsignedByteFunction {
    @C(UINT8_T)
    int apply(@C(UINT8_T) int value);
  }

  @Callback
  interface RawByteFunction {
    @C(UINT8_T)
    byte apply(@C(UINT8_T) byte value);
  }

  @Callback
  interface CLongFunction {
    @C(LONG)
    long apply(@C(LONG) long value);
  }

  @Callback
  interface PointerFunction {
    @Nullable MemorySegment apply(@Nullable MemorySegment value);
  }

  @Callback
  interface StrictPointerFunction {
    MemorySegment apply(MemorySegment value);
  }

  @Callback
  interface Consumer {
    void accept(MemorySegment data, int value);
  }

  @Callback
  interface TextLength {
    @C(SIZE_T)
    long of(@Nullable String text);
  }

  @Callback
  interface StrictTextLength {
    @C(SIZE_T)
    long of(String text);
  }

  @Callback
  interface TextSupplier {
    @Nullable MemorySegment get(int which);
  }

  @Callback
  interface PointFunction {
    Point apply(Point point);
  }

  @Callback
  interface PointViewFunction {
    @ByValue
    PointView apply(@ByValue PointView point);
  }

  @Callback
  interface KindFunction {
    TaggedKind apply(TaggedKind left, TaggedKind right);
  }

  @Callback
  interface SmallKindFunction {
    @C(UINT8_T)
    SmallKind apply(@C(UINT8_T) SmallKind kind);
  }

  @Callback
  interface LargeFunction {
    Large apply(Large large);
  }

  @Callback
  interface PointChange {
    void change(PointView point);
  }

  @Callback
  interface PointVisitor {
    void visit(@Deref Point point, @Nullable MemorySegment data);
  }

  @Callback
  interface IntOrder {
    int compare(@Deref int left, @Deref int right);
  }

  @Callback
  interface DoubleOrder {
    int compare(@Deref double left, @Deref double right);
  }

  @Callback
  interface PointOrder {
    int compare(PointView left, PointView right);
  }

  @Callback
  interface ColorOrder {
    int compare(@Deref Color left, @Deref Color right);
  }

  @Callback
  interface LongTest {
    @C(INT)
    boolean test(long value);
  }

  @Callback
  interface Nested {
    long apply(long value, @Nullable MemorySegment data);
  }

  void callback_void(Action callback);

  int callback_int_binary(IntBinary callback, int left, int right);

  double callback_double(DoubleFunction callback, double value);

  boolean callback_bool(Predicate callback, boolean value);

  byte callback_byte(ByteFunction callback, byte value);

  @C(UINT8_T)
  int callback_unsigned_byte(UnsignedByteFunction callback, @C(UINT8_T) int value);

  @Symbol("callback_unsigned_byte")
  @C(UINT8_T)
  byte callback_raw_byte(RawByteFunction callback, @C(UINT8_T) byte value);

  long callback_int64(LongFunction callback, long value);

  @C(LONG)
  long callback_long(CLongFunction callback, @C(LONG) long value);

  @Nullable MemorySegment callback_pointer(PointerFunction callback, @Nullable MemorySegment value);

  @Symbol("callback_pointer")
  @Nullable MemorySegment callback_strict_pointer(
      StrictPointerFunction callback, @Nullable MemorySegment value);

  Point callback_struct(PointFunction callback, Point point);

  @Symbol("callback_struct")
  Point callback_struct_view(PointViewFunction callback, Point point);

  @Symbol("callback_int_binary")
  TaggedKind callback_kind(KindFunction callback, int left, int right);

  @Symbol("callback_unsigned_byte")
  @C(UINT8_T)
  SmallKind callback_small_kind(SmallKindFunction callback, @C(UINT8_T) SmallKind kind);

  Large callback_large_struct(LargeFunction callback, Large large);

  @C(SIZE_T)
  long callback_text(TextLength callback, @Nullable String text);

  @Symbol("callback_text")
  @C(SIZE_T)
  long callback_text_strict(StrictTextLength callback, @Nullable String text);

  @Symbol("callback_text")
  @C(SIZE_T)
  long callback_text_bytes(StrictTextLength callback, @In byte[] text);

  boolean callback_null(PointerFunction callback);

  @C(SIZE_T)
  long callback_text_static(TextLength callback);

  @C(SIZE_T)
  long callback_text_result(TextSupplier callback);

  double callback_struct_pointer(PointChange callback);

  void callback_times(Consumer callback, MemorySegment data, int times);

  long callback_sum(LongFunction callback, int times);

  long callback_twice(LongFunction callback, long value);

  long callback_nested(Nested callback, long value, @Nullable MemorySegment data);

  long callback_compose(LongFunction outer, LongFunction inner, long value);

  int callback_depth();

  @Symbol("callback_sort")
  void sort(int[] base, @C(SIZE_T) long count, @C(SIZE_T) long size, IntOrder order);

  @Symbol("callback_sort")
  void sort(double[] base, @C(SIZE_T) long count, @C(SIZE_T) long size, DoubleOrder order);

  @Symbol("callback_sort")
  void sort(Point[] base, @C(SIZE_T) long count, @C(SIZE_T) long size, PointOrder order);

  @Symbol("callback_sort")
  void sort(Color[] base, @C(SIZE_T) long count, @C(SIZE_T) long size, ColorOrder order);

  void callback_each(
      @Slice @In Point[] points, PointVisitor callback, @Nullable MemorySegment data);

  long callback_find(@Slice @In long[] values, LongTest matches);

  @Nullable MemorySegment callback_set(
      @Retained @Nullable Nested callback, @Nullable MemorySegment data, Arena lifetime);

  long callback_fire(long value);

  int callback_failures();
}
