package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Functions that hand any memory on to a callback, which here is memory with pointers in it. */
@NativeLibrary(header = "stdlib.h")
interface StdLib {
  @Callback
  interface Order {
    int compare(MemorySegment left, MemorySegment right);
  }

  @Callback
  interface UnsignedOrder {
    @C(UINT8_T)
    int compare(MemorySegment left, MemorySegment right);
  }

  @Callback
  interface SignedOrder {
    byte compare(MemorySegment left, MemorySegment right);
  }

  @Struct
  record Holder(MemorySegment pointer, long number) {}

  @Struct
  record Maybe(@Nullable MemorySegment pointer) {}

  @Struct
  record Outer(int number, Maybe inner) {}

  @Struct
  record Sliced(@Slice(length = "size") MemorySegment data) {}

  @Symbol("qsort")
  void sortUnsigned(int[] base, @C(SIZE_T) long count, @C(SIZE_T) long size, UnsignedOrder order);

  @Symbol("qsort")
  void sortSigned(int[] base, @C(SIZE_T) long count, @C(SIZE_T) long size, SignedOrder order);

  @Symbol("qsort")
  void sort(MemorySegment[] base, @C(SIZE_T) long count, @C(SIZE_T) long size, Order order);

  @Symbol("qsort")
  void sort(Holder[] base, @C(SIZE_T) long count, @C(SIZE_T) long size, Order order);

  @Symbol("bsearch")
  @Nullable MemorySegment find(
      @In MemorySegment[] key,
      @In int[] base,
      @C(SIZE_T) long count,
      @C(SIZE_T) long size,
      Order order);

  @Symbol("bsearch")
  @Nullable MemorySegment find(
      @In Holder key, @In int[] base, @C(SIZE_T) long count, @C(SIZE_T) long size, Order order);

  @Symbol("bsearch")
  @Nullable MemorySegment find(
      @In Outer[] key, @In int[] base, @C(SIZE_T) long count, @C(SIZE_T) long size, Order order);

  @Symbol("bsearch")
  @Nullable MemorySegment find(
      @In Sliced key, @In int[] base, @C(SIZE_T) long count, @C(SIZE_T) long size, Order order);

  /** A struct of one pointer travels as the pointer does. */
  @Symbol("bsearch")
  @Nullable MemorySegment find(
      Maybe key, @In int[] base, @C(SIZE_T) long count, @C(SIZE_T) long size, Order order);
}
