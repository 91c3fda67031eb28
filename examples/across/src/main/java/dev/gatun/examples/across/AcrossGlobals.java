package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.LONG;
import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.UINT;
import static dev.gatun.annotation.CType.UINT16_T;
import static dev.gatun.annotation.CType.UINT8_T;
import static dev.gatun.annotation.CType.WCHAR_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Deref;
import dev.gatun.annotation.Handle;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Value;
import dev.gatun.annotation.Variable;
import dev.gatun.annotation.Variant;
import dev.gatun.runtime.StructArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import org.jspecify.annotations.Nullable;

/** Global variables of every type. */
@NativeLibrary(value = "across_globals", header = "across_globals.h")
public interface AcrossGlobals {
  @CEnum("GlobalMood")
  enum Mood {
    @Value(0)
    CALM,
    @Value(7)
    ANGRY
  }

  @Struct("GlobalPoint")
  record Point(int x, double y) {}

  @Struct("GlobalPoint")
  interface PointView {
    int x();

    void x(int x);

    double y();

    void y(double y);
  }

  @Struct("GlobalNamed")
  record NamedPoint(int id, String name) {}

  @Union("GlobalNumber")
  record Number(int whole, float real) {}

  @Union("GlobalNumber")
  interface NumberView {
    float real();

    void real(float real);
  }

  @Union("GlobalEvent")
  @Tagged(by = "type")
  sealed interface Event {
    @Variant("1")
    record Press(int type, int key) implements Event {}

    @Variant("2")
    record Move(int type, double x) implements Event {}
  }

  @Union("GlobalEvent")
  @Tagged(by = "type")
  sealed interface EventView {
    @Variant("1")
    non-sealed interface Press extends EventView {
      int type();

      int key();

      void key(int key);
    }

    @Variant("2")
    non-sealed interface Move extends EventView {
      int type();

      double x();
    }
  }

  @Callback
  interface OnNumber {
    long call(long value);
  }

  @Handle("GlobalGate")
  interface Gate {}

  @Variable
  Gate global_gate();

  @Variable
  void global_gate(Gate value);

  Gate globals_gate(int number);

  int globals_gate_number(Gate gate);

  @Variable
  @Nullable OnNumber global_function();

  @Variable
  void global_function(@Nullable OnNumber value, Arena lifetime);

  @Variable
  @Length(2)
  OnNumber[] global_functions();

  @Variable
  void global_functions(OnNumber[] values, Arena lifetime);

  long globals_call(long value);

  @Variable
  Event global_event();

  @Variable
  void global_event(Event value);

  @Variable("global_event")
  EventView eventView();

  @Variable("global_bool")
  boolean truth();

  @Variable
  void truth(boolean value);

  @Variable
  byte global_int8();

  @Variable
  void global_int8(byte value);

  @Variable
  short global_int16();

  @Variable
  void global_int16(short value);

  @Variable
  int global_int32();

  @Variable
  void global_int32(int value);

  @Variable
  long global_int64();

  @Variable
  void global_int64(long value);

  @Variable
  float global_float();

  @Variable
  void global_float(float value);

  @Variable
  double global_double();

  @Variable
  void global_double(double value);

  @Variable
  @C(UINT8_T)
  int global_uint8();

  @Variable
  void global_uint8(int value);

  @Variable
  char global_uint16();

  @Variable
  void global_uint16(char value);

  @Variable("global_uint16")
  @C(UINT16_T)
  int wider();

  @Variable
  @C(UINT)
  long global_unsigned();

  @Variable
  void global_unsigned(long value);

  @Variable
  @C(LONG)
  long global_long();

  @Variable
  void global_long(@C(LONG) long value);

  @Variable
  @C(SIZE_T)
  long global_size();

  @Variable
  void global_size(long value);

  @Variable
  @C(WCHAR_T)
  int global_wchar();

  @Variable
  void global_wchar(int value);

  @Variable
  Mood global_mood();

  @Variable
  void global_mood(Mood value);

  @Variable
  @Nullable String global_text();

  @Variable
  void global_text(@Nullable String value, Arena lifetime);

  @Variable("global_text")
  String presentText();

  @Variable
  @C(WCHAR_T)
  String global_wide();

  @Variable
  void global_wide(String value, SegmentAllocator allocator);

  @Variable
  @Nullable MemorySegment global_pointer();

  @Variable
  void global_pointer(@Nullable MemorySegment value);

  @Variable("global_pointer")
  MemorySegment presentPointer();

  @Variable
  void presentPointer(MemorySegment value);

  @Variable
  Point global_point();

  @Variable
  void global_point(Point value);

  @Variable("global_point")
  PointView pointView();

  @Variable
  void pointView(PointView value);

  @Variable
  NamedPoint global_named();

  @Variable
  void global_named(NamedPoint value, Arena lifetime);

  @Variable
  Number global_number();

  @Variable
  void global_number(Number value);

  @Variable("global_number")
  NumberView numberView();

  @Variable
  @Deref
  @Nullable PointView global_current();

  @Variable
  void global_current(@Nullable PointView value);

  @Variable
  @Length(3)
  int[] global_numbers();

  @Variable
  void global_numbers(int[] values);

  @Variable
  @Length(5)
  byte[] global_bytes();

  @Variable
  void global_bytes(byte[] values);

  @Variable("global_bytes")
  @Length(5)
  @C(UINT8_T)
  int[] widerBytes();

  @Variable
  @Length(3)
  boolean[] global_flags();

  @Variable
  void global_flags(boolean[] values);

  @Variable
  @Length(2)
  Mood[] global_moods();

  @Variable
  void global_moods(Mood[] values);

  @Variable
  @Length(4)
  Point[] global_points();

  @Variable
  void global_points(Point[] values);

  @Variable("global_points")
  @Length(4)
  StructArray<PointView> pointViews();

  @Variable
  void pointViews(StructArray<PointView> values);

  @Variable
  @Length(3)
  String[] global_words();

  @Variable
  void global_words(String[] values, Arena lifetime);

  @Variable
  @Length(8)
  String global_name();

  @Variable
  void global_name(String value);

  @Variable
  @Length({2, 3})
  int[][] global_rows();

  @Variable
  void global_rows(int[][] values);

  @Variable
  @Length(10000)
  int[] global_big();

  @Variable
  void global_big(int[] values);

  @Variable
  int global_constant();

  @Variable(value = "global_int32", address = true)
  MemorySegment int32Address();

  @Variable(value = "global_numbers", address = true)
  MemorySegment numbersAddress();

  @Variable(value = "global_points", address = true)
  MemorySegment pointsAddress();

  @Variable(value = "global_mood", address = true)
  MemorySegment moodAddress();

  @Variable(value = "check_failed_is_hidden", address = true)
  MemorySegment missing();

  void globals_reset();

  void globals_change();

  int globals_read_int32();

  @Nullable String globals_read_text();

  double globals_sum_points();

  long globals_sum_big();

  boolean globals_are_written();

  int globals_failures();

  void globals_missing();
}
