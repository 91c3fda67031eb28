package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.CHAR;
import static dev.gatun.annotation.CType.LONG;
import static dev.gatun.annotation.CType.PTRDIFF_T;
import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.UINT8_T;
import static dev.gatun.annotation.CType.ULONG;
import static dev.gatun.annotation.CType.WCHAR_T;

import dev.gatun.annotation.Anonymous;
import dev.gatun.annotation.ByValue;
import dev.gatun.annotation.C;
import dev.gatun.annotation.Deref;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.runtime.StructArray;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import org.jspecify.annotations.Nullable;

/** Structs by what is inside, viewed where they are. */
@NativeLibrary(value = "across_members", header = "across_members.h")
interface AcrossMemberViews {
  @Struct("MemberPoint")
  interface PointView {
    int x();

    void x(int x);

    double y();

    void y(double y);
  }

  @Struct("MemberNested")
  interface NestedView {
    PointView first();

    byte between();

    void between(byte between);

    PointView second();

    void second(PointView second);
  }

  @Struct("MemberAnonymous")
  interface OuterView {
    byte a();

    @Anonymous
    InnerView inner();

    byte d();
  }

  @Struct
  interface InnerView {
    short b();

    void b(short b);

    long c();

    void c(long c);
  }

  @Struct("MemberArrays")
  interface ArraysView {
    @Length(3)
    int[] ints();

    void ints(int[] ints);

    @Length(2)
    double[] doubles();

    @Length(5)
    @C(UINT8_T)
    byte[] bytes();

    void bytes(@C(UINT8_T) byte[] bytes);

    @Length(2)
    StructArray<PointView> points();

    void points(StructArray<PointView> points);
  }

  @Struct("MemberPointer")
  interface PointerView {
    MemorySegment pointer();

    void pointer(MemorySegment pointer);

    int number();

    void number(int number);
  }

  @Struct("MemberText")
  interface TextView {
    @Nullable String text();

    int number();
  }

  @Struct("MemberText")
  interface PromisedView {
    String text();

    int number();
  }

  @Struct("MemberBool")
  interface TruthsView {
    boolean a();

    void a(boolean a);

    int number();

    void number(int number);

    boolean b();

    void b(boolean b);
  }

  @Struct("MemberEnum")
  interface ColoredView {
    byte number();

    void number(byte number);

    Color color();

    void color(Color color);
  }

  @Struct("MemberWidths")
  interface WidthsView {
    @C(CHAR)
    byte a();

    void a(@C(CHAR) byte a);

    @C(LONG)
    long b();

    void b(@C(LONG) long b);

    @C(CHAR)
    int c();

    void c(@C(CHAR) int c);

    @C(WCHAR_T)
    int d();

    void d(@C(WCHAR_T) int d);

    @C(SIZE_T)
    long e();

    void e(@C(SIZE_T) long e);

    @C(ULONG)
    long f();

    void f(@C(ULONG) long f);

    @C(PTRDIFF_T)
    long g();

    void g(@C(PTRDIFF_T) long g);
  }

  /** A list, which is a struct with a pointer to its like. */
  @Struct("MemberNode")
  interface NodeView {
    int value();

    void value(int value);

    @Deref
    @Nullable NodeView next();

    void next(@Nullable NodeView next);
  }

  @Symbol("member_nested_make")
  @ByValue
  NestedView makeNested(SegmentAllocator allocator, int base);

  @Symbol("member_nested_check")
  boolean checkNested(@ByValue NestedView value, int base);

  @Symbol("member_nested_check_in")
  boolean checkNestedIn(NestedView value, int base);

  @Symbol("member_nested_fill")
  void fillNested(NestedView value, int base);

  @Symbol("member_anonymous_fill")
  void fillOuter(OuterView value, int base);

  @Symbol("member_anonymous_check_in")
  boolean checkOuter(OuterView value, int base);

  @Symbol("member_arrays_make")
  @ByValue
  ArraysView makeArrays(SegmentAllocator allocator, int base);

  @Symbol("member_arrays_check_in")
  boolean checkArrays(ArraysView value, int base);

  @Symbol("member_arrays_twice")
  void twiceArrays(ArraysView value);

  @Symbol("member_pointer_fill")
  void fillPointer(PointerView value, int base);

  @Symbol("member_pointer_check_in")
  boolean checkPointer(PointerView value, int base);

  @Symbol("member_text_fill")
  void fillText(TextView value, int base);

  @Symbol("member_text_fill")
  void fillPromised(PromisedView value, int base);

  @Symbol("member_bool_fill")
  void fillTruths(TruthsView value, int base);

  @Symbol("member_bool_check_in")
  boolean checkTruths(TruthsView value, int base);

  @Symbol("member_enum_fill")
  void fillColored(ColoredView value, int base);

  @Symbol("member_enum_check_in")
  boolean checkColored(ColoredView value, int base);

  @Symbol("member_widths_fill")
  void fillWidths(WidthsView value, int base);

  @Symbol("member_widths_check_in")
  boolean checkWidths(WidthsView value, int base);

  @Symbol("member_list")
  NodeView list();

  @Symbol("member_list_sum")
  long sumList(@Nullable NodeView first);

  @Symbol("member_list_reverse")
  @Nullable NodeView reverseList(@Nullable NodeView first);

  @Symbol("member_failures")
  int failures();
}
