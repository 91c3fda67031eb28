package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.LONG;
import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.SSIZE_T;
import static dev.gatun.annotation.CType.UINT;
import static dev.gatun.annotation.CType.UINT16_T;
import static dev.gatun.annotation.CType.UINT8_T;
import static dev.gatun.annotation.CType.ULONG;
import static dev.gatun.annotation.CType.WCHAR_T;

import dev.gatun.annotation.ByValue;
import dev.gatun.annotation.C;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Deref;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.OutReturn;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Value;
import dev.gatun.runtime.ErrnoException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import org.jspecify.annotations.Nullable;

/** Results that come through an out-parameter, of every type. */
@NativeLibrary(value = "across_out", header = "across_out.h")
public interface AcrossOut {
  /** A color. */
  @CEnum
  enum OutColor {
    /** Red. */
    @Value(1)
    RED,
    /** Green. */
    @Value(2)
    GREEN
  }

  /**
   * A point that is copied.
   *
   * @param x to the right
   * @param y down
   */
  @Struct
  record OutPoint(int x, double y) {}

  /** The same point where it lies. */
  @Struct("OutPoint")
  interface OutPointView {
    /** {@return to the right} */
    int x();

    /** {@return down} */
    double y();
  }

  /** A number, seen in two ways. */
  @Union
  interface OutNumber {
    /** {@return as an integer} */
    int i();

    /** {@return as a float} */
    float f();
  }

  /**
   * A struct that could not be returned by value.
   *
   * @param c a letter
   * @param i a number
   */
  @Struct(packed = true)
  record OutPacked(byte c, int i) {}

  /** A node of a list of C's. */
  @Struct
  interface OutNode {
    /** {@return its value} */
    int value();

    /** {@return the next node, or null} */
    @Deref
    @Nullable OutNode next();
  }

  /** What C calls back. */
  @Callback
  interface Nod {
    /** Does it. */
    void nod();
  }

  /**
   * {@return the value}
   *
   * @param value the value
   */
  @Symbol("out_bool")
  @OutReturn
  boolean giveBoolean(boolean value);

  /**
   * {@return the value}
   *
   * @param value the value
   */
  @Symbol("out_int8")
  @OutReturn
  byte giveByte(byte value);

  /**
   * {@return the value}
   *
   * @param value the value
   */
  @Symbol("out_int16")
  @OutReturn
  short giveShort(short value);

  /**
   * {@return the value}
   *
   * @param value the value
   */
  @Symbol("out_char16")
  @OutReturn
  char giveChar(char value);

  /**
   * {@return the value}
   *
   * @param value the value
   */
  @Symbol("out_int")
  @OutReturn
  int giveInt(int value);

  /**
   * {@return the value}
   *
   * @param value the value
   */
  @Symbol("out_int64")
  @OutReturn
  long giveInt64(long value);

  /**
   * {@return the value}
   *
   * @param value the value
   */
  @Symbol("out_float")
  @OutReturn
  float giveFloat(float value);

  /**
   * {@return the value}
   *
   * @param value the value
   */
  @Symbol("out_double")
  @OutReturn
  double giveDouble(double value);

  /**
   * {@return the value}
   *
   * @param value the value
   */
  @Symbol("out_uint8")
  @OutReturn
  @C(UINT8_T)
  int giveUint8(@C(UINT8_T) int value);

  /**
   * {@return the value}
   *
   * @param value the value
   */
  @Symbol("out_uint16")
  @OutReturn
  @C(UINT16_T)
  int giveUint16(@C(UINT16_T) int value);

  /**
   * {@return the value}
   *
   * @param value the value
   */
  @Symbol("out_uint")
  @OutReturn
  @C(UINT)
  long giveUint(@C(UINT) long value);

  /**
   * {@return the value}
   *
   * @param value the value
   */
  @Symbol("out_long")
  @OutReturn
  @C(LONG)
  long giveLong(@C(LONG) long value);

  /**
   * {@return the value}
   *
   * @param value the value
   */
  @Symbol("out_ulong")
  @OutReturn
  @C(ULONG)
  long giveUlong(@C(ULONG) long value);

  /**
   * {@return the value}
   *
   * @param value the value
   */
  @Symbol("out_size")
  @OutReturn
  @C(SIZE_T)
  long giveSize(@C(SIZE_T) long value);

  /**
   * {@return the value}
   *
   * @param value the value
   */
  @Symbol("out_wchar")
  @OutReturn
  @C(WCHAR_T)
  int giveWchar(@C(WCHAR_T) int value);

  /**
   * {@return the color of a number}
   *
   * @param value the number
   */
  @Symbol("out_color")
  @OutReturn
  OutColor giveColor(int value);

  /**
   * {@return the pointer}
   *
   * @param value the pointer
   */
  @Symbol("out_pointer")
  @OutReturn
  MemorySegment givePointer(@Nullable MemorySegment value);

  /**
   * {@return the pointer, or null}
   *
   * @param value the pointer
   */
  @Symbol("out_pointer")
  @OutReturn
  @Nullable MemorySegment givePointerOrNull(@Nullable MemorySegment value);

  /**
   * {@return the text}
   *
   * @param value the text
   */
  @Symbol("out_text")
  @OutReturn
  String giveText(@Nullable String value);

  /**
   * {@return the text, or null}
   *
   * @param value the text
   */
  @Symbol("out_text")
  @OutReturn
  @Nullable String giveTextOrNull(@Nullable String value);

  /**
   * {@return the point as a copy}
   *
   * @param x to the right
   * @param y down
   */
  @Symbol("out_point")
  @OutReturn
  OutPoint givePoint(int x, double y);

  /**
   * {@return the point in memory of the caller}
   *
   * @param x to the right
   * @param y down
   * @param memory where it lies
   */
  @Symbol("out_point")
  @OutReturn
  @ByValue
  OutPointView givePoint(int x, double y, SegmentAllocator memory);

  /**
   * {@return the number in memory of the caller}
   *
   * @param memory where it lies
   * @param i the number
   */
  @Symbol("out_number")
  @OutReturn
  @ByValue
  OutNumber giveNumber(SegmentAllocator memory, int i);

  /**
   * {@return a packed struct}
   *
   * @param i its number
   */
  @Symbol("out_packed")
  @OutReturn
  OutPacked givePacked(int i);

  /**
   * {@return the node}
   *
   * @param index which one, from 0 to 2
   */
  @Symbol("out_node")
  @OutReturn
  OutNode node(int index);

  /**
   * {@return the node, or null}
   *
   * @param index which one, from 0 to 2
   */
  @Symbol("out_node")
  @OutReturn
  @Nullable OutNode nodeOrNull(int index);

  /**
   * {@return the sum}
   *
   * @param a a number
   * @param b another
   */
  @Symbol("out_first")
  @OutReturn(index = 0)
  int first(int a, int b);

  /**
   * {@return the length of the first word}
   *
   * @param text the text
   * @param out takes the text behind the first word
   */
  @Symbol("out_middle")
  @OutReturn(index = 2)
  int middle(@Slice String text, @Out @Nullable MemorySegment[] out);

  /**
   * {@return the value}
   *
   * @param value the value
   */
  @Symbol("out_void")
  @OutReturn
  int giveOfNothing(int value);

  /**
   * {@return the value, across a call without a transition}
   *
   * @param value the value
   */
  @Symbol(value = "out_int", critical = true)
  @OutReturn
  int giveCritically(int value);

  /**
   * Fails when it is asked to.
   *
   * @param code what {@code errno} becomes; 0 is success
   * @return 7
   * @throws ErrnoException unless the code is 0
   */
  @Symbol("out_failing")
  @OutReturn
  int failing(int code) throws ErrnoException;

  /**
   * Fails when it is asked to, which nobody asks about.
   *
   * @param code what {@code errno} becomes; 0 is success
   * @return 7, or -99
   */
  @Symbol("out_failing")
  @OutReturn
  int failingSilently(int code);

  /**
   * Fails when it is asked to.
   *
   * @param code what {@code errno} becomes; 0 is success
   * @return 7
   * @throws ErrnoException unless the code is 0
   */
  @Symbol("out_failing_wide")
  @OutReturn(status = SSIZE_T)
  long failingWide(int code) throws ErrnoException;

  /**
   * Fails when it is asked to, with {@code NULL}.
   *
   * @param code what {@code errno} becomes; 0 is success
   * @return "fine"
   * @throws ErrnoException unless the code is 0
   */
  @Symbol("out_failing_text")
  @OutReturn
  String failingText(int code) throws ErrnoException;

  /**
   * {@return the sum of the numbers}
   *
   * @param values the numbers, each of which becomes greater by 1
   * @param nod called after that
   */
  @Symbol("out_of_array")
  @OutReturn
  int sum(@Slice int[] values, Nod nod);

  /** {@return the checks of the C side that failed since this was last asked} */
  @Symbol("out_failures")
  int failures();
}
