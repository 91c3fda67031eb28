package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.CHAR;
import static dev.gatun.annotation.CType.LONG;
import static dev.gatun.annotation.CType.PTRDIFF_T;
import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.UINT8_T;
import static dev.gatun.annotation.CType.ULONG;
import static dev.gatun.annotation.CType.WCHAR_T;

import dev.gatun.annotation.Anonymous;
import dev.gatun.annotation.C;
import dev.gatun.annotation.Field;
import dev.gatun.annotation.In;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Structs by what is inside, copied as records; the functions by their names in C. */
@NativeLibrary(value = "across_members", header = "across_members.h")
interface AcrossMembers {
  @Struct("MemberPoint")
  record Point(int x, double y) {}

  @Struct("MemberNested")
  record Nested(Point first, byte between, Point second) {}

  @Struct("MemberAnonymous")
  record Outer(byte a, @Anonymous Inner inner, byte d) {}

  @Struct
  record Inner(short b, long c) {}

  @Struct("MemberInts")
  record Ints(@Length(3) int[] values) {}

  @Struct("MemberDoubles")
  record Doubles(@Length(2) double[] values) {}

  @Struct("MemberPoints")
  record Points(@Length(2) Point[] points) {}

  @Struct("MemberName")
  record Name(@Length(16) @C(CHAR) byte[] name, int id) {}

  @Struct("MemberArrays")
  record Arrays(
      @Length(3) int[] ints,
      @Length(2) double[] doubles,
      @Length(5) @C(UINT8_T) int[] bytes,
      @Length(2) Point[] points) {}

  @Struct("MemberPointer")
  record Pointer(MemorySegment pointer, int number) {}

  @Struct("MemberText")
  record Words(@Nullable String text, int number) {}

  @Struct("MemberText")
  record Promised(String text, int number) {}

  @Struct("MemberBool")
  record Truths(boolean a, int number, boolean b) {}

  @Struct("MemberEnum")
  record Colored(byte number, Color color) {}

  @Struct("MemberWidths")
  record Widths(
      @C(CHAR) byte a,
      @C(LONG) long b,
      @C(CHAR) int c,
      @C(WCHAR_T) int d,
      @C(SIZE_T) long e,
      @C(ULONG) long f,
      @C(PTRDIFF_T) long g) {}

  /** A function pointer, which Java passes on as it is. */
  @Struct("MemberFunction")
  record Function(@Field("function") MemorySegment address, int number) {}

  Nested member_nested_make(int base);

  boolean member_nested_check(Nested value, int base);

  boolean member_nested_check_in(@In Nested value, int base);

  void member_nested_fill(@Out Nested[] value, int base);

  Outer member_anonymous_make(int base);

  boolean member_anonymous_check(Outer value, int base);

  boolean member_anonymous_check_in(@In Outer value, int base);

  void member_anonymous_fill(@Out Outer[] value, int base);

  Ints member_ints_make(int base);

  boolean member_ints_check(Ints value, int base);

  boolean member_ints_check_in(@In Ints value, int base);

  void member_ints_fill(@Out Ints[] value, int base);

  Doubles member_doubles_make(int base);

  boolean member_doubles_check(Doubles value, int base);

  boolean member_doubles_check_in(@In Doubles value, int base);

  void member_doubles_fill(@Out Doubles[] value, int base);

  Points member_points_make(int base);

  boolean member_points_check(Points value, int base);

  boolean member_points_check_in(@In Points value, int base);

  void member_points_fill(@Out Points[] value, int base);

  Name member_name_make(int base);

  boolean member_name_check(Name value, int base);

  boolean member_name_check_in(@In Name value, int base);

  void member_name_fill(@Out Name[] value, int base);

  Arrays member_arrays_make(int base);

  boolean member_arrays_check(Arrays value, int base);

  boolean member_arrays_check_in(@In Arrays value, int base);

  void member_arrays_fill(@Out Arrays[] value, int base);

  Pointer member_pointer_make(int base);

  boolean member_pointer_check(Pointer value, int base);

  boolean member_pointer_check_in(@In Pointer value, int base);

  void member_pointer_fill(@Out Pointer[] value, int base);

  Words member_text_make(int base);

  boolean member_text_check(Words value, int base);

  boolean member_text_check_in(@In Words value, int base);

  void member_text_fill(@Out Words[] value, int base);

  Truths member_bool_make(int base);

  boolean member_bool_check(Truths value, int base);

  boolean member_bool_check_in(@In Truths value, int base);

  void member_bool_fill(@Out Truths[] value, int base);

  Colored member_enum_make(int base);

  boolean member_enum_check(Colored value, int base);

  boolean member_enum_check_in(@In Colored value, int base);

  void member_enum_fill(@Out Colored[] value, int base);

  Widths member_widths_make(int base);

  boolean member_widths_check(Widths value, int base);

  boolean member_widths_check_in(@In Widths value, int base);

  void member_widths_fill(@Out Widths[] value, int base);

  Function member_function_make(int base);

  boolean member_function_check(Function value, int base);

  boolean member_function_check_in(@In Function value, int base);

  void member_function_fill(@Out Function[] value, int base);

  @Symbol("member_text_make")
  Promised makePromised(int base);

  @Symbol("member_text_check")
  boolean checkPromised(Promised value, int base);

  void member_arrays_twice(Arrays[] value);

  int member_function_call(@In Function value, int argument);

  @C(SIZE_T)
  long member_size_of(String type);

  @C(SIZE_T)
  long member_offset_of(String field);

  int member_failures();
}
