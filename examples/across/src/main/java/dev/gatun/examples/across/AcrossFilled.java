package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.CHAR16_T;
import static dev.gatun.annotation.CType.INT32_T;
import static dev.gatun.annotation.CType.INT64_T;
import static dev.gatun.annotation.CType.UINT16_T;
import static dev.gatun.annotation.CType.UINT32_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.FailsWhen;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.OutReturn;
import dev.gatun.annotation.Outcome;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Value;
import dev.gatun.runtime.ErrnoException;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Arrays that C writes, with their lengths. */
@NativeLibrary(value = "across_filled", header = "across_filled.h")
interface AcrossFilled {
  @CEnum("FilledKind")
  enum Kind {
    @Value(1)
    ONE,
    @Value(2)
    TWO
  }

  @Struct("FilledPoint")
  record Point(byte x, double y) {}

  @Union("FilledNumber")
  record Number(int i, float f) {}

  @Symbol("filled_int8")
  @OutReturn
  @Slice
  byte[] bytes(int count);

  @Symbol("filled_int8")
  @OutReturn
  @Slice(capacity = 3)
  byte[] threeBytes(int count);

  @Symbol("filled_uint16")
  @OutReturn
  @Slice(lengthType = UINT32_T)
  @C(UINT16_T)
  int[] uint16(int count);

  @Symbol("filled_int64")
  @OutReturn(index = 0)
  @Slice(lengthType = INT64_T, lengthFirst = true)
  long[] longs(int count);

  @Symbol("filled_double")
  @OutReturn
  @Slice
  double[] doubles(int count);

  @Symbol("filled_bool")
  @OutReturn
  @Slice
  boolean[] truths(int count);

  @Symbol("filled_kind")
  @OutReturn
  @Slice
  Kind[] kinds(int count);

  @Symbol("filled_point")
  @OutReturn
  @Slice
  Point[] points(int count);

  @Symbol("filled_number")
  @OutReturn
  @Slice(capacity = 10)
  Number[] numbers(int count);

  @Symbol("filled_text")
  @OutReturn
  @Slice
  String[] texts(int count);

  @Symbol("filled_pointer")
  @OutReturn
  @Slice
  @Nullable MemorySegment[] pointers(int count);

  @Symbol("filled_utf8")
  @OutReturn
  @Slice
  String utf8();

  @Symbol("filled_utf16")
  @OutReturn
  @Slice(lengthType = INT32_T)
  @C(CHAR16_T)
  String utf16();

  @Symbol("filled_broken")
  @OutReturn
  @Slice(capacity = 100)
  String broken();

  @Symbol("filled_growing")
  @OutReturn
  @Slice
  int[] growing(int times);

  @Symbol("filled_calls")
  int calls();

  @Symbol("filled_or_fails")
  @OutReturn
  @FailsWhen(value = Outcome.NEGATIVE, except = -2)
  @Slice
  int[] orFails(int count) throws ErrnoException;

  @Symbol("filled_or_fails")
  @OutReturn
  @Slice(capacity = 4)
  int[] fourOrFails(int count) throws ErrnoException;

  @Symbol("filled_claims")
  @OutReturn
  @Slice(lengthType = INT32_T)
  int[] claimed(int count);

  @Symbol("filled_claims")
  @OutReturn
  @Slice(lengthType = INT32_T, capacity = 4)
  int[] claimedOfFour(int count);

  @Symbol("filled_failures")
  int failures();
}
