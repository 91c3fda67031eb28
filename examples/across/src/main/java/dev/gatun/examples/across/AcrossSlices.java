package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.INT;
import static dev.gatun.annotation.CType.INT64_T;
import static dev.gatun.annotation.CType.LONG;
import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.SSIZE_T;
import static dev.gatun.annotation.CType.UINT16_T;
import static dev.gatun.annotation.CType.UINT32_T;
import static dev.gatun.annotation.CType.UINT64_T;
import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** A pointer and a length that belong together: in Java, one value. */
@NativeLibrary(value = "across_slices", header = "across_slices.h")
interface AcrossSlices {
  @Struct("SliceInts")
  record Ints(@Slice(length = "count", lengthType = UINT32_T) int[] values) {}

  @Struct("SliceInts")
  record NullableInts(@Slice(length = "count", lengthType = UINT32_T) int @Nullable [] values) {}

  /** The same struct for nothing at all: of memory, the length is that in bytes. */
  @Struct("SliceInts")
  record MaybeMemory(
      @Slice(length = "count", lengthType = UINT32_T) @Nullable MemorySegment values) {}

  /** A view of it. */
  @Struct("SliceInts")
  interface MemoryView {
    @Slice(length = "count", lengthType = UINT32_T)
    MemorySegment values();

    void values(MemorySegment memory);
  }

  @Struct("SliceBytes")
  record Bytes(@Slice(length = "count", lengthFirst = true) @C(UINT8_T) byte[] bytes) {}

  @Struct("SliceBytes")
  record Memory(@Slice(length = "count", lengthFirst = true) MemorySegment bytes) {}

  long slice_sum_size(@Slice @In int[] values);

  long slice_sum_ssize(@Slice(lengthType = SSIZE_T) @In int[] values);

  long slice_sum_int(@Slice(lengthType = INT) @In int[] values);

  long slice_sum_long(@Slice(lengthType = LONG) @In int[] values);

  long slice_sum_int64(@Slice(lengthType = INT64_T) @In int[] values);

  long slice_sum_uint64(@Slice(lengthType = UINT64_T) @In int[] values);

  long slice_sum_uint32(@Slice(lengthType = UINT32_T) @In int[] values);

  long slice_sum_uint16(@Slice(lengthType = UINT16_T) @In int[] values);

  long slice_sum_uint8(@Slice(lengthType = UINT8_T) @In int[] values);

  long slice_sum_first_size(@Slice(lengthFirst = true) @In int[] values);

  long slice_sum_first_int(@Slice(lengthType = INT, lengthFirst = true) @In int[] values);

  long slice_sum_first_uint16(@Slice(lengthType = UINT16_T, lengthFirst = true) @In int[] values);

  long slice_sum_bytes(@Slice @In @C(UINT8_T) byte[] bytes);

  double slice_sum_doubles(@Slice @In double[] values);

  long slice_sum_memory(@Slice MemorySegment memory);

  @Symbol("slice_sum_memory")
  long sumOrNull(@Slice @Nullable MemorySegment memory);

  @Symbol("slice_sum_size")
  long sumOrNull(@Slice @In int @Nullable [] values);

  double slice_dot(@Slice @In double[] left, @Slice @In double[] right);

  long slice_between(int first, @Slice(lengthType = INT) @In int[] values, int last);

  void slice_fill(@Slice(lengthType = INT) @Out int[] values);

  void slice_fill_first(@Slice(lengthFirst = true) @Out int[] values);

  void slice_twice(@Slice int[] values);

  @C(SIZE_T)
  long slice_read(@Slice @Out int[] values);

  long slice_ints_sum(Ints slice);

  long slice_ints_sum_in(@In Ints slice);

  @Symbol("slice_ints_sum")
  long sum(NullableInts slice);

  @Symbol("slice_ints_sum")
  long sum(MaybeMemory slice);

  long slice_bytes_sum(Bytes slice);

  long slice_bytes_sum_in(@In Bytes slice);

  @Symbol("slice_bytes_sum")
  long sum(Memory slice);

  Ints slice_primes();

  Bytes slice_bytes();

  @Symbol("slice_bytes")
  Memory bytesOfC();

  Ints slice_nothing();

  @Symbol("slice_nothing")
  NullableInts nothingOrNull();

  @Symbol("slice_nothing")
  MaybeMemory nothingOfC();

  int slice_failures();
}
