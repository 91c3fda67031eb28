package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.UINT32_T;
import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Symbol;
import dev.gatun.runtime.ErrnoException;
import org.jspecify.annotations.Nullable;

/** Java arrays that C gets without a copy, because the function is critical. */
@NativeLibrary(value = "across_pinned", header = "across_pinned.h")
interface AcrossPinned {
  @Symbol(value = "pinned_is_same", critical = true)
  boolean isSame(@In int[] left, int @Nullable [] right);

  @Symbol("pinned_is_same")
  boolean isSameCopy(@In int[] left, @In int[] right);

  @Symbol(value = "pinned_count_int8", critical = true)
  long count(@Slice byte[] values);

  @Symbol(value = "pinned_count_int16", critical = true)
  long count(@Slice short[] values);

  @Symbol(value = "pinned_count_char16", critical = true)
  long count(@Slice(lengthFirst = true) char[] values);

  @Symbol(value = "pinned_count_int32", critical = true)
  long count(@Slice int @Nullable [] values);

  @Symbol(value = "pinned_count_int64", critical = true)
  long count(@Slice(lengthType = UINT32_T) long[] values);

  @Symbol(value = "pinned_count_float", critical = true)
  float count(@Slice float[] values);

  @Symbol(value = "pinned_count_double", critical = true)
  double count(@Slice double[] values);

  @Symbol(value = "pinned_count_int8", critical = true)
  long countWider(@Slice @C(UINT8_T) int[] values);

  @Symbol(value = "pinned_count_true", critical = true)
  int countTrue(@Slice @In boolean[] values);

  @Symbol(value = "pinned_first", critical = true)
  int first(@In int @Nullable [] values) throws ErrnoException;
}
