package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossArrayTypes.Color;
import dev.gatun.examples.across.AcrossArrayTypes.Point;
import dev.gatun.examples.across.AcrossArrayTypes.PointView;
import dev.gatun.examples.across.AcrossArrayTypesBinding.PointViewStruct;
import dev.gatun.runtime.NullResultException;
import dev.gatun.runtime.StructArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Arrays of structs, enums and pointers, and slices. */
class AcrossArrayTypesTest {
  private static final AcrossArrayTypes C = AcrossArrayTypesBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(C.failures()).isZero();
  }

  @Test
  void null_crosses_where_that_is_declared() {
    assertThat(C.isNull(null)).isTrue();
    assertThat(C.isNullBothWays(null)).isTrue();
  }

  @Test
  void an_array_of_known_length_crosses() {
    assertThat(C.sumOfFive(new int[] {1, 2, 3, 4, 5})).isEqualTo(15);
  }

  @Test
  void a_pointer_to_an_array_of_c_is_read_by_hand() {
    int[] primes = Memory.behind(C.primes(), 20).toArray(ValueLayout.JAVA_INT);
    assertThat(primes).containsExactly(2, 3, 5, 7, 11);
  }

  @Test
  void a_slice_is_an_array_with_its_length() {
    int[] values = new int[3];
    C.fill(values);
    assertThat(values).containsExactly(1, 4, 7);
    assertThat(C.sum(values)).isEqualTo(12);
    C.twice(values);
    assertThat(values).containsExactly(2, 8, 14);
    assertThat(C.sum(new int[0])).isZero();
  }

  @Test
  void records_cross_in_and_out_and_both_ways() {
    Point[] points = new Point[3];
    C.fillPoints(points);
    assertThat(points).containsExactly(new Point(0, 0.5), new Point(1, 1.5), new Point(2, 2.5));
    assertThat(C.sumPoints(points)).isEqualTo(7.5);
    C.movePoints(points, 10, 0.25);
    assertThat(points[2]).isEqualTo(new Point(12, 2.75));
    assertThat(C.sumPoints(new Point[0])).isZero();
  }

  @Test
  void views_are_passed_where_they_are() {
    try (Arena arena = Arena.ofConfined()) {
      StructArray<PointView> points = PointViewStruct.array(arena, 3);
      assertThat(points.size()).isEqualTo(3);
      C.fillPoints(points);
      assertThat(points.get(2).x()).isEqualTo(2);
      points.get(0).y(100);
      assertThat(C.sumPoints(points, 3)).isEqualTo(107);
      assertThat(C.sumPoints(points, 1)).isEqualTo(100);
      C.movePoints(points, 1, 1);
      double sum = 0;
      for (PointView point : points) {
        sum += point.x() + point.y();
      }
      assertThat(sum).isEqualTo(113);
      assertThatThrownBy(() -> points.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> points.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Test
  void arrays_of_views_may_be_empty() {
    try (Arena arena = Arena.ofConfined()) {
      StructArray<PointView> none = PointViewStruct.array(arena, 0);
      assertThat(none.size()).isZero();
      assertThat(none).isEmpty();
      assertThat(C.sumPoints(none, 0)).isZero();
    }
  }

  @Test
  void ten_thousand_structs_cross() {
    Point[] points = new Point[10_000];
    C.fillPoints(points);
    assertThat(points[9_999]).isEqualTo(new Point(9_999, 9_999.5));
    C.movePoints(points, 1, -1);
    assertThat(C.sumPoints(points)).isEqualTo(99_995_000.0);
    try (Arena arena = Arena.ofConfined()) {
      StructArray<PointView> views = PointViewStruct.array(arena, 10_000);
      C.fillPoints(views);
      assertThat(views.get(9_999).y()).isEqualTo(9_999.5);
      C.movePoints(views, 1, -1);
      assertThat(C.sumPoints(views, 10_000)).isEqualTo(99_995_000.0);
    }
  }

  @Test
  void enums_cross_in_and_out_and_both_ways() {
    Color[] colors = new Color[4];
    C.fillColors(colors);
    assertThat(colors).containsExactly(Color.RED, Color.GREEN, Color.BLUE, Color.RED);
    assertThat(C.countColors(colors, Color.RED)).isEqualTo(2);
    C.nextColors(colors);
    assertThat(colors).containsExactly(Color.GREEN, Color.BLUE, Color.RED, Color.GREEN);
    assertThat(C.countColors(new Color[0], Color.BLUE)).isZero();
  }

  @Test
  void pointers_cross_in_and_out_and_both_ways() {
    MemorySegment primes = C.primes();
    MemorySegment[] pointers = new MemorySegment[6];
    C.fillPointers(pointers);
    for (int i = 0; i < 6; i++) {
      assertThat(pointers[i].address()).isEqualTo(primes.address() + i % 5 * 4);
    }
    pointers[0] = null;
    assertThat(C.countNulls(pointers)).isEqualTo(1);
    C.reversePointers(pointers);
    assertThat(pointers[5]).isNull();
    assertThat(pointers[4].address()).isEqualTo(primes.address() + 4);
    assertThat(C.countNulls(new MemorySegment[0])).isZero();
  }

  @Test
  void elements_that_are_null_are_refused_where_they_are_not_declared() {
    MemorySegment[] pointers = {C.primes(), null};
    assertThatThrownBy(() -> C.countNullsWhereThereAreNone(pointers))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("AcrossArrayTypes.countNullsWhereThereAreNone: pointers");
    assertThatThrownBy(() -> C.sumPoints(new Point[] {new Point(1, 2), null}))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("AcrossArrayTypes.sumPoints: points");
    assertThatThrownBy(() -> C.nextColors(new Color[] {null}))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("AcrossArrayTypes.nextColors: colors");
    assertThatThrownBy(() -> C.sumPoints((StructArray<PointView>) null, 0))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("AcrossArrayTypes.sumPoints: points");
  }

  @Test
  void null_that_c_puts_into_an_array_is_refused_where_it_is_not_declared() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment[] zero = {MemorySegment.NULL, arena.allocate(1)};
      assertThatThrownBy(() -> C.reversePointersThatAreNotNull(zero))
          .isExactlyInstanceOf(NullResultException.class)
          .hasMessageContaining("AcrossArrayTypes.reversePointersThatAreNotNull: pointers");
    }
  }

  @Test
  void elements_of_an_array_that_is_only_written_need_not_be_there() {
    Point[] points = {new Point(9, 9), null};
    C.fillPoints(points);
    assertThat(Arrays.asList(points)).containsExactly(new Point(0, 0.5), new Point(1, 1.5));
  }
}
