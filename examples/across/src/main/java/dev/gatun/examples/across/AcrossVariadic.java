package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.CHAR;
import static dev.gatun.annotation.CType.LONG;
import static dev.gatun.annotation.CType.MODE_T;
import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.UINT;
import static dev.gatun.annotation.CType.UINT16_T;
import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.OutReturn;
import dev.gatun.annotation.Retained;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Value;
import dev.gatun.annotation.Variadic;
import dev.gatun.runtime.ErrnoException;
import dev.gatun.runtime.StructArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Variable arguments of every type: declared ones, as many as Java has, and of any class. */
@NativeLibrary(value = "across_variadic", header = "across_variadic.h")
public interface AcrossVariadic {
  @Struct("Tiny")
  record Tiny(byte value) {}

  @Struct("Mixed")
  record Mixed(float real, int whole) {}

  @Struct("Floats")
  record Floats(double x, double y) {}

  @Struct("Large")
  record Large(long a, long b, double c) {}

  @Struct("Mixed")
  interface MixedView {
    float real();

    void real(float real);

    int whole();

    void whole(int whole);
  }

  @CEnum
  enum Mood {
    @Value(0)
    CALM,
    @Value(7)
    ANGRY
  }

  @Callback
  interface Step {
    long at(long place);
  }

  // Declared arguments.

  @Symbol("variadic_text")
  String signed(
      String kinds, @Variadic byte a, @Variadic short b, @Variadic int c, @Variadic long d);

  @Symbol("variadic_text")
  String unsigned(
      String kinds,
      @Variadic @C(UINT8_T) int a,
      @Variadic @C(UINT8_T) byte sameWidth,
      @Variadic char b,
      @Variadic @C(UINT16_T) int c,
      @Variadic @C(UINT) long d);

  @Symbol("variadic_text")
  String others(
      String kinds,
      @Variadic boolean a,
      @Variadic float b,
      @Variadic double c,
      @Variadic @C(CHAR) byte d,
      @Variadic @C(LONG) long e,
      @Variadic Mood f);

  @Symbol("variadic_text")
  String pointers(
      String kinds,
      @Variadic String a,
      @Variadic @Nullable String b,
      @Variadic @Nullable MemorySegment c,
      @Variadic @In int[] d,
      @Variadic MixedView e,
      @Variadic @In Mixed f,
      @Variadic StructArray<MixedView> g);

  @Symbol("variadic_text")
  String structs(
      String kinds,
      @Variadic Tiny a,
      @Variadic Mixed b,
      @Variadic Floats c,
      @Variadic Large d,
      @Variadic Tiny e);

  @Symbol("variadic_text")
  String thirty(
      String kinds,
      @Variadic int a0,
      @Variadic int a1,
      @Variadic int a2,
      @Variadic int a3,
      @Variadic int a4,
      @Variadic int a5,
      @Variadic int a6,
      @Variadic int a7,
      @Variadic int a8,
      @Variadic double b0,
      @Variadic double b1,
      @Variadic double b2,
      @Variadic double b3,
      @Variadic double b4,
      @Variadic double b5,
      @Variadic double b6,
      @Variadic double b7,
      @Variadic double b8,
      @Variadic byte c0,
      @Variadic float c1);

  @Symbol("variadic_out")
  void out(int count, @Variadic @Out int[] first, @Variadic @Out int[] second);

  @Symbol("variadic_out")
  @OutReturn
  int lastOut(int count, @Variadic @Out int[] first);

  @Symbol("variadic_fail")
  int failWith(int count, @Variadic int code) throws ErrnoException;

  @Symbol("variadic_apply")
  long applyOne(int count, @Variadic @Nullable Step step);

  // As many arguments as Java has, of one type.

  @Symbol("variadic_sum_int")
  long sumInts(int count, @Variadic int... values);

  @Symbol("variadic_sum_int")
  long sumBytes(int count, @Variadic @C(UINT8_T) int... values);

  @Symbol("variadic_sum_int")
  long sumShorts(int count, @Variadic short... values);

  @Symbol("variadic_sum_int")
  long countTrue(int count, @Variadic boolean... values);

  @Symbol("variadic_sum_int")
  long sumMoods(int count, @Variadic Mood... moods);

  @Symbol("variadic_sum_int")
  long sumAfter(int count, @Variadic int first, @Variadic int... more);

  @Symbol("variadic_sum_long_long")
  long sumLongs(int count, @Variadic long... values);

  @Symbol("variadic_sum_long")
  long sumCLongs(int count, @Variadic @C(LONG) long... values);

  @Symbol("variadic_sum_double")
  double sumDoubles(int count, @Variadic double... values);

  @Symbol("variadic_sum_double")
  double sumFloats(int count, @Variadic float... values);

  @Symbol(value = "variadic_sum_int", critical = true)
  long sumCritically(int count, @Variadic int... values);

  @Symbol("variadic_text")
  String texts(String kinds, @Variadic @Nullable String... texts);

  @Symbol("variadic_text")
  String records(String kinds, @Variadic Mixed... records);

  @Symbol("variadic_text")
  String views(String kinds, @Variadic MixedView... views);

  @Symbol("variadic_text")
  String copies(String kinds, @Variadic @In Mixed... records);

  @Symbol("variadic_text")
  String segments(String kinds, @Variadic @Nullable MemorySegment... segments);

  @Symbol("variadic_large")
  Large large(int count, @Variadic int... values);

  @Symbol("variadic_store")
  void store(@Out long[] sum, int count, @Variadic int... values);

  @Symbol("variadic_apply")
  long apply(int count, @Variadic @Nullable Step... steps);

  @Symbol("variadic_apply")
  long applyRetained(int count, Arena lifetime, @Variadic @Retained Step... steps);

  @Symbol("variadic_fail")
  int failWithAll(int count, @Variadic int... codes) throws ErrnoException;

  // Of any class.

  @Symbol("variadic_text")
  String any(String kinds, @Variadic @Nullable Object... args);

  @Symbol("variadic_text")
  String anyDeclared(
      String kinds,
      @Variadic(
              types = {
                Tiny.class,
                Mixed.class,
                Floats.class,
                Large.class,
                MixedView.class,
                Mood.class,
                Step.class
              })
          @Nullable Object... args);

  @Symbol("variadic_apply")
  long applyAny(int count, @Variadic(types = Step.class) Object... steps);

  int variadic_failures();

  /** What the C library has with variable arguments. */
  @NativeLibrary(header = {"fcntl.h", "stdio.h", "unistd.h"})
  interface Standard {
    int open(String path, int flags, @Variadic @C(MODE_T) int mode) throws ErrnoException;

    int close(int file) throws ErrnoException;

    int snprintf(
        byte[] into, @C(SIZE_T) long size, String format, @Variadic @Nullable Object... args)
        throws ErrnoException;

    int sscanf(
        String text, String format, @Variadic @Out int[] number, @Variadic @Out double[] real);
  }
}
