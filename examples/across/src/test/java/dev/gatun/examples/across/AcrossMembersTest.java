package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossMembers.Arrays;
import dev.gatun.examples.across.AcrossMembers.Colored;
import dev.gatun.examples.across.AcrossMembers.Doubles;
import dev.gatun.examples.across.AcrossMembers.Function;
import dev.gatun.examples.across.AcrossMembers.Inner;
import dev.gatun.examples.across.AcrossMembers.Ints;
import dev.gatun.examples.across.AcrossMembers.Name;
import dev.gatun.examples.across.AcrossMembers.Nested;
import dev.gatun.examples.across.AcrossMembers.Outer;
import dev.gatun.examples.across.AcrossMembers.Point;
import dev.gatun.examples.across.AcrossMembers.Pointer;
import dev.gatun.examples.across.AcrossMembers.Points;
import dev.gatun.examples.across.AcrossMembers.Promised;
import dev.gatun.examples.across.AcrossMembers.Truths;
import dev.gatun.examples.across.AcrossMembers.Widths;
import dev.gatun.examples.across.AcrossMembers.Words;
import dev.gatun.runtime.MalformedStringException;
import dev.gatun.runtime.NullResultException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Structs by what is inside, copied as records. */
class AcrossMembersTest {
  private static final AcrossMembers C = AcrossMembersBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(C.member_failures()).isZero();
  }

  /** The four functions that C has for every struct. */
  private record Copies<R>(
      IntFunction<R[]> array,
      IntFunction<R> make,
      BiPredicate<R, Integer> check,
      BiPredicate<R, Integer> checkIn,
      BiConsumer<R[], Integer> fill) {

    void cross(int base, R agreed) {
      assertThat(make.apply(base)).usingRecursiveComparison().isEqualTo(agreed);
      assertThat(check.test(agreed, base)).isTrue();
      assertThat(checkIn.test(agreed, base)).isTrue();
      R[] box = array.apply(1);
      fill.accept(box, base);
      assertThat(box[0]).usingRecursiveComparison().isEqualTo(agreed);
      assertThat(check.test(box[0], base)).as("there and back").isTrue();
    }
  }

  @Test
  void structs_inside_a_struct_cross() {
    new Copies<>(
            Nested[]::new,
            C::member_nested_make,
            C::member_nested_check,
            C::member_nested_check_in,
            C::member_nested_fill)
        .cross(10, new Nested(new Point(11, 12.5), (byte) 13, new Point(14, 15.5)));
  }

  @Test
  void a_struct_without_a_name_crosses() {
    new Copies<>(
            Outer[]::new,
            C::member_anonymous_make,
            C::member_anonymous_check,
            C::member_anonymous_check_in,
            C::member_anonymous_fill)
        .cross(10, new Outer((byte) 11, new Inner((short) 12, 13), (byte) 14));
  }

  @Test
  void arrays_inside_a_struct_cross() {
    new Copies<>(
            Ints[]::new,
            C::member_ints_make,
            C::member_ints_check,
            C::member_ints_check_in,
            C::member_ints_fill)
        .cross(10, new Ints(new int[] {11, 12, 13}));
    new Copies<>(
            Doubles[]::new,
            C::member_doubles_make,
            C::member_doubles_check,
            C::member_doubles_check_in,
            C::member_doubles_fill)
        .cross(10, new Doubles(new double[] {11.5, 12.5}));
    new Copies<>(
            Points[]::new,
            C::member_points_make,
            C::member_points_check,
            C::member_points_check_in,
            C::member_points_fill)
        .cross(10, new Points(new Point[] {new Point(11, 12.5), new Point(13, 14.5)}));
  }

  @Test
  void bytes_inside_a_struct_hold_a_text() {
    byte[] bytes = java.util.Arrays.copyOf("name 7".getBytes(StandardCharsets.US_ASCII), 16);
    new Copies<>(
            Name[]::new,
            C::member_name_make,
            C::member_name_check,
            C::member_name_check_in,
            C::member_name_fill)
        .cross(7, new Name(bytes, 7));
  }

  @Test
  void arrays_of_all_kinds_cross() {
    new Copies<>(
            Arrays[]::new,
            C::member_arrays_make,
            C::member_arrays_check,
            C::member_arrays_check_in,
            C::member_arrays_fill)
        .cross(10, arraysOf10());
  }

  @Test
  void arrays_inside_a_struct_cross_both_ways() {
    Arrays[] box = {arraysOf10()};
    C.member_arrays_twice(box);
    assertThat(box[0].ints()).containsExactly(22, 24, 26);
    assertThat(box[0].doubles()).containsExactly(29, 31);
    assertThat(box[0].bytes()).containsExactly(32, 34, 36, 38, 40);
    assertThat(box[0].points()).containsExactly(new Point(42, 45), new Point(46, 49));
  }

  @Test
  void pointers_inside_a_struct_cross() {
    Pointer pointer = C.member_pointer_make(4);
    assertThat(Memory.intBehind(pointer.pointer())).isEqualTo(5);
    assertThat(pointer.number()).isEqualTo(6);
    assertThat(C.member_pointer_check(pointer, 4)).isTrue();
    assertThat(C.member_pointer_check_in(pointer, 4)).isTrue();
    Pointer[] box = new Pointer[1];
    C.member_pointer_fill(box, 4);
    assertThat(box).containsExactly(pointer);
  }

  @Test
  void strings_inside_a_struct_cross() {
    Copies<Words> copies =
        new Copies<>(
            Words[]::new,
            C::member_text_make,
            C::member_text_check,
            C::member_text_check_in,
            C::member_text_fill);
    copies.cross(4, new Words("one", 4));
    copies.cross(5, new Words("two", 5));
    copies.cross(100, new Words(null, 100));
  }

  @Test
  void a_string_inside_a_struct_is_not_null_unless_that_is_declared() {
    assertThat(C.makePromised(3)).isEqualTo(new Promised("zero", 3));
    assertThatThrownBy(() -> C.makePromised(100))
        .isExactlyInstanceOf(NullResultException.class)
        .hasMessageContaining("Promised.text");
    assertThatThrownBy(() -> C.checkPromised(new Promised(null, 3), 3))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("Promised.text");
    assertThatThrownBy(() -> C.checkPromised(new Promised("ze\0ro", 3), 3))
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessageContaining("Promised.text");
  }

  @Test
  void truth_values_inside_a_struct_cross() {
    Copies<Truths> copies =
        new Copies<>(
            Truths[]::new,
            C::member_bool_make,
            C::member_bool_check,
            C::member_bool_check_in,
            C::member_bool_fill);
    copies.cross(7, new Truths(true, 7, false));
    copies.cross(8, new Truths(false, 8, true));
  }

  @Test
  void enums_inside_a_struct_cross() {
    Copies<Colored> copies =
        new Copies<>(
            Colored[]::new,
            C::member_enum_make,
            C::member_enum_check,
            C::member_enum_check_in,
            C::member_enum_fill);
    copies.cross(3, new Colored((byte) 3, Color.RED));
    copies.cross(4, new Colored((byte) 4, Color.GREEN));
    copies.cross(5, new Colored((byte) 5, Color.BLUE));
  }

  @Test
  void a_constant_that_stands_for_unknown_numbers_cannot_be_passed() {
    assertThatThrownBy(() -> C.member_enum_check(new Colored((byte) 3, Color.OTHER), 3))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Colored.color")
        .hasMessageContaining("OTHER");
  }

  @Test
  void types_of_the_platform_cross() {
    new Copies<>(
            Widths[]::new,
            C::member_widths_make,
            C::member_widths_check,
            C::member_widths_check_in,
            C::member_widths_fill)
        .cross(10, new Widths((byte) 11, 12, 13, 14, 15, 16, 17));
  }

  @Test
  void a_function_pointer_is_passed_on() {
    Function plusThree = C.member_function_make(2);
    assertThat(C.member_function_check(plusThree, 2)).isTrue();
    assertThat(C.member_function_check_in(plusThree, 2)).isTrue();
    assertThat(C.member_function_call(plusThree, 1000)).isEqualTo(1003);
    Function[] box = new Function[1];
    C.member_function_fill(box, 0);
    assertThat(C.member_function_call(box[0], 1000)).isEqualTo(1001);
  }

  @Test
  void an_array_of_another_length_is_refused() {
    assertThatThrownBy(() -> C.member_ints_check(new Ints(new int[2]), 0))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Ints.values");
    assertThatThrownBy(() -> C.member_ints_check(new Ints(new int[4]), 0))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Ints.values");
    assertThatThrownBy(() -> C.member_points_check(new Points(new Point[0]), 0))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Points.points");
  }

  @Test
  void null_inside_a_struct_is_refused() {
    assertThatThrownBy(() -> C.member_nested_check(new Nested(null, (byte) 0, null), 0))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("Nested.first");
    assertThatThrownBy(() -> C.member_ints_check(new Ints(null), 0))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("Ints.values");
    assertThatThrownBy(() -> C.member_points_check(new Points(new Point[2]), 0))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("Points.points");
    assertThatThrownBy(() -> C.member_enum_check(new Colored((byte) 0, null), 0))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("Colored.color");
    assertThatThrownBy(() -> C.member_pointer_check(new Pointer(null, 0), 0))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("Pointer.pointer");
  }

  @Test
  void a_member_that_does_not_fit_is_refused() {
    Arrays tooMuch = new Arrays(new int[3], new double[2], new int[] {0, 0, 0, 0, 256}, null);
    assertThatThrownBy(() -> C.member_arrays_check(tooMuch, 0))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Arrays.bytes")
        .hasMessageContaining("is 256, but uint8_t holds 0 to 255");
    assertThatThrownBy(() -> C.member_widths_check(new Widths((byte) 0, 0, 300, 0, 0, 0, 0), 0))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Widths.c is 300, but char holds ");
  }

  @Test
  void layouts_are_those_of_the_c_compiler() {
    Layout layout = new Layout(C::member_size_of, C::member_offset_of);
    layout.agrees(
        AcrossMembersBinding.PointStruct.LAYOUT,
        AcrossMembersBinding.NestedStruct.LAYOUT,
        AcrossMembersBinding.IntsStruct.LAYOUT,
        AcrossMembersBinding.DoublesStruct.LAYOUT,
        AcrossMembersBinding.PointsStruct.LAYOUT,
        AcrossMembersBinding.NameStruct.LAYOUT,
        AcrossMembersBinding.ArraysStruct.LAYOUT,
        AcrossMembersBinding.PointerStruct.LAYOUT,
        AcrossMembersBinding.WordsStruct.LAYOUT,
        AcrossMembersBinding.TruthsStruct.LAYOUT,
        AcrossMembersBinding.ColoredStruct.LAYOUT,
        AcrossMembersBinding.WidthsStruct.LAYOUT);
    assertThat(AcrossMembersBinding.OuterStruct.LAYOUT.byteSize())
        .isEqualTo(C.member_size_of("MemberAnonymous"));
    layout.agrees(AcrossMembersBinding.OuterStruct.LAYOUT, "inner", "MemberAnonymous.b");
    layout.agrees(AcrossMembersBinding.OuterStruct.LAYOUT, "d", "MemberAnonymous.d");
  }

  private static Arrays arraysOf10() {
    return new Arrays(
        new int[] {11, 12, 13},
        new double[] {14.5, 15.5},
        new int[] {16, 17, 18, 19, 20},
        new Point[] {new Point(21, 22.5), new Point(23, 24.5)});
  }
}
