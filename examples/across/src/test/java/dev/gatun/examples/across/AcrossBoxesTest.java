package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossBoxes.Point;
import dev.gatun.examples.across.AcrossBoxes.Sign;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pointers to one value. */
class AcrossBoxesTest {
  private static final AcrossBoxes C = AcrossBoxesBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(C.box_failures()).isZero();
  }

  @Test
  void every_type_has_a_box() {
    boolean[] truth = new boolean[1];
    C.box_bool(truth);
    assertThat(truth).containsExactly(true);
    byte[] int8 = new byte[1];
    C.box_int8(int8);
    assertThat(int8).containsExactly((byte) -8);
    short[] int16 = new short[1];
    C.box_int16(int16);
    assertThat(int16).containsExactly((short) -1616);
    int[] int32 = new int[1];
    C.box_int32(int32);
    assertThat(int32).containsExactly(-323232);
    long[] int64 = new long[1];
    C.box_int64(int64);
    assertThat(int64).containsExactly(-6464646464L);
    float[] single = new float[1];
    C.box_float(single);
    assertThat(single).containsExactly(1.5f);
    double[] real = new double[1];
    C.box_double(real);
    assertThat(real).containsExactly(-2.25);
  }

  @Test
  void every_type_of_another_width_has_a_box() {
    int[] uint8 = new int[1];
    C.box_uint8(uint8);
    assertThat(uint8).containsExactly(200);
    long[] number = new long[1];
    C.box_uint32(number);
    assertThat(number).containsExactly(4000000000L);
    C.box_long(number);
    assertThat(number).containsExactly(-99);
    C.box_size(number);
    assertThat(number).containsExactly(77);
  }

  @Test
  void a_pointer_has_a_box() {
    MemorySegment[] pointer = new MemorySegment[1];
    C.box_pointer(pointer);
    assertThat(pointer[0]).isEqualTo(C.box_address());
    C.box_text(pointer);
    assertThat(Memory.textBehind(pointer[0], 5)).isEqualTo("boxed");
  }

  @Test
  void boxes_cross_both_ways() {
    int[] value = {41};
    C.box_increment(value);
    assertThat(value).containsExactly(42);
    double[] left = {1.5};
    double[] right = {-2.5};
    C.box_swap(left, right);
    assertThat(left).containsExactly(-2.5);
    assertThat(right).containsExactly(1.5);
  }

  @Test
  void boxes_that_are_not_wanted_are_null() {
    int[] quotient = new int[1];
    int[] remainder = new int[1];
    assertThat(C.box_divide(17, 5, quotient, remainder)).isZero();
    assertThat(quotient).containsExactly(3);
    assertThat(remainder).containsExactly(2);
    assertThat(C.box_divide(-17, 5, null, remainder)).isZero();
    assertThat(remainder).containsExactly(-2);
    assertThat(C.box_divide(17, 5, null, null)).isZero();
  }

  @Test
  void a_box_that_c_leaves_alone_holds_zero() {
    int[] quotient = {9};
    assertThat(C.box_divide(1, 0, quotient, null)).isEqualTo(-1);
    assertThat(quotient).containsExactly(0);
  }

  @Test
  void several_boxes_cross_in_one_call() {
    int[] number = new int[1];
    double[] fraction = new double[1];
    MemorySegment[] text = new MemorySegment[1];
    C.box_several(number, fraction, text);
    assertThat(number).containsExactly(7);
    assertThat(fraction).containsExactly(0.5);
    assertThat(Memory.textBehind(text[0], 7)).isEqualTo("several");
  }

  @Test
  void structs_and_enums_have_boxes() {
    Point[] point = new Point[1];
    assertThat(C.findPoint(5, point)).isZero();
    assertThat(point).containsExactly(new Point(5, 25));
    C.move(point, -5);
    assertThat(point).containsExactly(new Point(0, 20));
    double[] half = new double[1];
    assertThat(C.findHalf(5, half)).isZero();
    assertThat(half).containsExactly(2.5);
    Sign[] sign = new Sign[1];
    C.sign(-5, sign);
    assertThat(sign).containsExactly(Sign.NEGATIVE);
    C.sign(0, sign);
    assertThat(sign).containsExactly(Sign.NOTHING);
    C.sign(5, sign);
    assertThat(sign).containsExactly(Sign.POSITIVE);
  }

  @Test
  void null_is_refused() {
    assertThatThrownBy(() -> C.box_increment(null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("AcrossBoxes.box_increment: value");
    assertThatThrownBy(() -> C.box_swap(new double[1], null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("AcrossBoxes.box_swap: right");
  }
}
