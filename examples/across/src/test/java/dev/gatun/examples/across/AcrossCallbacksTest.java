package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.examples.across.AcrossCallbacks.Large;
import dev.gatun.examples.across.AcrossCallbacks.Point;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Functions of Java that C calls, of all shapes. */
class AcrossCallbacksTest {
  private static final AcrossCallbacks C = AcrossCallbacksBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(C.callback_depth()).isZero();
    assertThat(C.callback_failures()).isZero();
  }

  @Test
  void a_callback_without_arguments_and_result_is_called() {
    int[] calls = new int[1];
    C.callback_void(() -> calls[0]++);
    assertThat(calls).containsExactly(1);
  }

  @Test
  void numbers_cross_both_ways() {
    assertThat(C.callback_int_binary((left, right) -> left - right, Integer.MIN_VALUE, 1))
        .isEqualTo(Integer.MAX_VALUE);
    assertThat(C.callback_double(value -> value / 2, 5)).isEqualTo(2.5);
    assertThat(C.callback_int64(value -> value + 1, Long.MIN_VALUE)).isEqualTo(Long.MIN_VALUE + 1);
    assertThat(C.callback_long(value -> -value, 1L << 30)).isEqualTo(-(1L << 30));
    assertThat(C.callback_byte(value -> (byte) (value - 1), Byte.MIN_VALUE))
        .isEqualTo(Byte.MAX_VALUE);
  }

  @Test
  void truth_values_cross_both_ways() {
    assertThat(C.callback_bool(value -> !value, true)).isFalse();
    assertThat(C.callback_bool(value -> !value, false)).isTrue();
  }

  @Test
  void unsigned_bytes_cross_both_ways() {
    int[] seen = new int[1];
    int result =
        C.callback_unsigned_byte(
            value -> {
              seen[0] = value;
              return 255;
            },
            200);
    assertThat(seen).containsExactly(200);
    assertThat(result).isEqualTo(255);
    assertThat(C.callback_raw_byte(value -> (byte) (value + 1), (byte) 200)).isEqualTo((byte) 201);
  }

  @Test
  void pointers_cross_both_ways() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(8);
      MemorySegment shifted =
          C.callback_pointer(value -> MemorySegment.ofAddress(value.address() + 4), memory);
      assertThat(shifted.address()).isEqualTo(memory.address() + 4);
    }
    assertThat(C.callback_null(value -> value)).isTrue();
    assertThat(C.callback_null(value -> value == null ? MemorySegment.NULL : null)).isTrue();
  }

  @Test
  void strings_cross_to_java() {
    assertThat(C.callback_text(text -> text.length(), "Grüße")).isEqualTo(5);
    assertThat(C.callback_text(text -> text == null ? 77 : 0, null)).isEqualTo(77);
    List<String> seen = new ArrayList<>();
    long result =
        C.callback_text_static(
            text -> {
              seen.add(text);
              return -1;
            });
    assertThat(seen).containsExactly("called, 日本語");
    assertThat(result).as("SIZE_MAX").isEqualTo(-1);
  }

  @Test
  void a_string_crosses_to_c_as_memory_that_lives_long_enough() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment text = arena.allocateFrom("seven!!");
      assertThat(C.callback_text_result(which -> which == 1 ? text : null)).isEqualTo(7);
    }
    assertThat(C.callback_text_result(which -> null)).isEqualTo(-1);
  }

  @Test
  void structs_cross_both_ways() {
    Point point =
        C.callback_struct(given -> new Point(-given.x(), given.y() * 2), new Point(3, 4.5));
    assertThat(point).isEqualTo(new Point(-3, 9));
    Large large =
        C.callback_large_struct(
            given -> new Large(given.c(), given.a(), given.b()), new Large(1, 2, Long.MIN_VALUE));
    assertThat(large).isEqualTo(new Large(Long.MIN_VALUE, 1, 2));
  }

  @Test
  void views_cross_by_value() {
    Point point =
        C.callback_struct_view(
            given -> {
              given.x(given.x() + 1);
              return given;
            },
            new Point(3, 4.5));
    assertThat(point).isEqualTo(new Point(4, 4.5));
  }

  @Test
  void enums_cross_both_ways() {
    List<TaggedKind> seen = new ArrayList<>();
    TaggedKind kind =
        C.callback_kind(
            (left, right) -> {
              seen.add(left);
              seen.add(right);
              return TaggedKind.POINT;
            },
            2,
            10);
    assertThat(seen).containsExactly(TaggedKind.REAL, TaggedKind.POINT);
    assertThat(kind).isEqualTo(TaggedKind.POINT);
    assertThat(C.callback_small_kind(given -> SmallKind.NUMBER, SmallKind.BYTE))
        .isEqualTo(SmallKind.NUMBER);
    assertThat(C.callback_small_kind(given -> given, SmallKind.BYTE)).isEqualTo(SmallKind.BYTE);
  }

  @Test
  void a_view_writes_into_the_struct_of_c() {
    double sum =
        C.callback_struct_pointer(
            point -> {
              assertThat(point.x()).isEqualTo(1);
              assertThat(point.y()).isEqualTo(2.5);
              point.x(10);
              point.y(point.y() + 0.25);
            });
    assertThat(sum).isEqualTo(12.75);
  }

  @Test
  void a_callback_is_called_often() {
    List<Integer> seen = new ArrayList<>();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment data = arena.allocate(1);
      C.callback_times(
          (given, value) -> {
            assertThat(given.address()).isEqualTo(data.address());
            seen.add(value);
          },
          data,
          3);
    }
    assertThat(seen).containsExactly(0, 1, 2);
    assertThat(C.callback_sum(value -> value, 10_000)).isEqualTo(49_995_000);
  }

  @Test
  void two_callbacks_are_called_in_one_call() {
    assertThat(C.callback_compose(value -> value * 10, value -> value + 1, 4)).isEqualTo(50);
    LongFunction both = ((LongFunction) value -> value * 10).after(value -> value + 1);
    assertThat(C.callback_int64(both, 4)).isEqualTo(50);
    assertThat(C.callback_twice(value -> value * value, 3)).isEqualTo(81);
  }

  @Test
  void numbers_behind_pointers_are_given_as_values() {
    int[] ints = {3, -1, 2, Integer.MIN_VALUE};
    C.sort(ints, 4, 4, Integer::compare);
    assertThat(ints).containsExactly(Integer.MIN_VALUE, -1, 2, 3);
    double[] doubles = {0.5, -0.5, 0.25};
    C.sort(doubles, 3, 8, (left, right) -> Double.compare(right, left));
    assertThat(doubles).containsExactly(0.5, 0.25, -0.5);
    C.sort(new int[0], 0, 4, Integer::compare);
  }

  @Test
  void structs_and_enums_behind_pointers_are_given_as_views_and_values() {
    Point[] points = {new Point(3, 1), new Point(1, 2), new Point(2, 3)};
    C.sort(points, 3, 16, (left, right) -> Integer.compare(left.x(), right.x()));
    assertThat(points).extracting(Point::y).containsExactly(2.0, 3.0, 1.0);
    Color[] colors = {Color.BLUE, Color.RED, Color.GREEN};
    C.sort(colors, 3, 4, (left, right) -> left.compareTo(right));
    assertThat(colors).containsExactly(Color.RED, Color.GREEN, Color.BLUE);
  }

  @Test
  void structs_behind_pointers_are_given_as_copies() {
    List<Point> seen = new ArrayList<>();
    Point[] points = {new Point(1, 0.5), new Point(2, 1.5)};
    C.callback_each(
        points,
        (point, data) -> {
          assertThat(data).isNull();
          seen.add(point);
        },
        null);
    assertThat(seen).containsExactly(points);
  }

  @Test
  void an_int_of_c_is_a_truth_value() {
    assertThat(C.callback_find(new long[] {5, 6, 7}, value -> value == 6)).isEqualTo(1);
    assertThat(C.callback_find(new long[] {5, 6, 7}, value -> false)).isEqualTo(-1);
    assertThat(C.callback_find(new long[0], value -> true)).isEqualTo(-1);
  }

  @Test
  void a_callback_calls_c_which_calls_back() {
    long[] deepest = new long[1];
    long sum =
        C.callback_nested(
            new AcrossCallbacks.Nested() {
              @Override
              public long apply(long value, MemorySegment data) {
                deepest[0] = Math.max(deepest[0], C.callback_depth());
                return value == 0 ? 0 : value + C.callback_nested(this, value - 1, data);
              }
            },
            50,
            null);
    assertThat(sum).isEqualTo(1275);
    assertThat(deepest).containsExactly(51);
  }

  @Test
  void a_retained_callback_lives_as_long_as_its_arena() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment data = arena.allocateFrom(ValueLayout.JAVA_INT, 30);
      assertThat(C.callback_set((value, given) -> value + Memory.intBehind(given), data, arena))
          .isNull();
      System.gc();
      assertThat(C.callback_fire(12)).isEqualTo(42);
      assertThat(C.callback_fire(13)).isEqualTo(43);
      MemorySegment before = C.callback_set(null, null, arena);
      assertThat(before).isNotNull();
      assertThat(C.callback_fire(12)).isEqualTo(-1);
    }
  }

  @Test
  void a_retained_callback_lives_in_any_arena() {
    Arena arena = Arena.ofShared();
    C.callback_set((value, data) -> -value, null, arena);
    assertThat(C.callback_fire(5)).isEqualTo(-5);
    C.callback_set((value, data) -> 2 * value, null, Arena.global());
    assertThat(C.callback_fire(5)).isEqualTo(10);
    C.callback_set(null, null, Arena.global());
    arena.close();
  }
}
