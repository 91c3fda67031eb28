package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.SIZE_T;

import dev.gatun.annotation.ByValue;
import dev.gatun.annotation.C;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import org.jspecify.annotations.Nullable;

/** Structs that are viewed where they are: by pointer, or with {@link ByValue}. */
@NativeLibrary(value = "across_structs", header = "across_structs.h")
interface AcrossStructViews {
  /** In memory, and so returned through a hidden pointer. */
  @Struct("StructInt64Quad")
  interface QuadView {
    long a();

    void a(long a);

    long b();

    void b(long b);

    long c();

    void c(long c);

    long d();

    void d(long d);
  }

  /** Read-only: it has no setters. */
  @Struct("StructFloatIntDouble")
  interface MixedView {
    float a();

    int b();

    double c();
  }

  @Symbol("struct_int_pair_make")
  @ByValue
  PairView makePair(SegmentAllocator allocator, int base);

  @Symbol("struct_int_pair_check")
  boolean checkPair(@ByValue PairView value, int base);

  @Symbol("struct_int_pair_plus")
  @ByValue
  PairView plusPair(@ByValue PairView value, int amount, Arena arena);

  @Symbol("struct_int_pair_check_in")
  boolean checkPairIn(PairView value, int base);

  @Symbol("struct_int_pair_fill")
  void fillPair(PairView value, int base);

  @Symbol("struct_int_pair_add")
  void addPair(PairView value, int amount);

  @Symbol("struct_int64_quad_make")
  @ByValue
  QuadView makeQuad(int base, SegmentAllocator allocator);

  @Symbol("struct_int64_quad_check")
  boolean checkQuad(@ByValue QuadView value, int base);

  @Symbol("struct_int64_quad_plus")
  @ByValue
  QuadView plusQuad(@ByValue QuadView value, SegmentAllocator allocator, int amount);

  @Symbol("struct_int64_quad_add")
  void addQuad(QuadView value, int amount);

  @Symbol("struct_float_int_double_make")
  @ByValue
  MixedView makeMixed(SegmentAllocator allocator, int base);

  @Symbol("struct_float_int_double_check")
  boolean checkMixed(@ByValue MixedView value, int base);

  @Symbol("struct_is_null")
  boolean isNull(@Nullable PairView value);

  @Symbol("struct_is_null")
  boolean isNullUndeclared(PairView value);

  @Symbol("struct_identity")
  @Nullable PairView identity(@Nullable PairView value);

  @Symbol("struct_identity")
  PairView same(@Nullable PairView value);

  @Symbol("struct_static")
  PairView ofC();

  @Symbol("struct_table")
  MemorySegment table(@Out @C(SIZE_T) long[] count);

  @Symbol("struct_failures")
  int failures();
}
