package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossGiven.CopyingView;
import dev.gatun.examples.across.AcrossGiven.Kind;
import dev.gatun.examples.across.AcrossGiven.Number;
import dev.gatun.examples.across.AcrossGiven.Point;
import dev.gatun.examples.across.AcrossGiven.Slices;
import dev.gatun.examples.across.AcrossGiven.SlicesView;
import dev.gatun.examples.across.AcrossGivenBinding.PointViewStruct;
import dev.gatun.examples.across.AcrossGivenBinding.SlicesStruct;
import dev.gatun.examples.across.AcrossGivenBinding.SlicesViewStruct;
import dev.gatun.runtime.MalformedStringException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pointers and lengths that C gives: to callbacks, and in structs. */
class AcrossGivenTest {
  private static final AcrossGiven C = AcrossGivenBinding.open();

  private final List<Object> got = new ArrayList<>();

  @AfterEach
  void c_agrees() {
    assertThat(C.failures()).isZero();
  }

  private int took(Object value) {
    got.add(value);
    return 7;
  }

  @Test
  void a_callback_gets_an_array_of_every_type() {
    assertThat(C.ints(this::took, 3)).isEqualTo(7);
    C.bytes(this::took, 3);
    C.doubles(this::took, 2);
    C.truths(this::took, 3);
    C.kinds(this::took, 3);
    C.points(this::took, 2);
    C.numbers(this::took, 1);
    C.texts(this::took, 3);
    assertThat(got)
        .containsExactly(
            new int[] {1, -2, 3},
            new int[] {255, 254, 253},
            new double[] {0.5, 1.5},
            new boolean[] {true, false, true},
            new Kind[] {Kind.ONE, Kind.TWO, Kind.ONE},
            new Point[] {new Point((byte) 0, 0.5), new Point((byte) 1, 1.5)},
            new Number[] {new Number(0x3f800000, 1)},
            new String[] {"a", "ab", "abc"});
  }

  @Test
  void a_callback_gets_pointers() {
    C.pointers(
        values -> {
          assertThat(values).hasSize(3);
          assertThat(values[0]).isNull();
          assertThat(Memory.behind(values[2], 4).get(ValueLayout.JAVA_INT, 0)).isEqualTo(42);
          return took("checked");
        },
        3);
    assertThat(got).containsExactly("checked");
  }

  @Test
  void odd_lengths_are_no_matter() {
    C.ints(this::took, 0);
    C.ints(this::took, 10_001);
    assertThat((int[]) got.get(0)).isEmpty();
    assertThat((int[]) got.get(1))
        .isEqualTo(IntStream.range(0, 10_001).map(i -> i % 2 == 0 ? i + 1 : -i - 1).toArray());
  }

  @Test
  void null_is_null_where_that_is_declared_and_empty_where_it_is_not() {
    C.ints(this::took, -1);
    C.pointViews(this::took, -1);
    C.memory(this::took, -1);
    assertThat(got).containsExactly(null, null, null);
    C.strictInts(values -> took(values.length), -1);
    assertThat(got).last().isEqualTo(0);
  }

  @Test
  void a_callback_gets_strings_with_their_lengths() {
    C.text((text, wide) -> took(List.of(text, wide)), 7);
    C.text((text, wide) -> took(text), -1);
    assertThat(got).containsExactly(List.of("Grüße", "🐈"), null);
    assertThatThrownBy(() -> C.text((text, wide) -> 0, 3))
        .isExactlyInstanceOf(MalformedStringException.class)
        .hasMessage("Text.take: text is not valid UTF-8 at index 2");
  }

  @Test
  void a_callback_writes_to_memory_of_c() {
    assertThat(
            C.memory(
                memory -> {
                  assertThat(memory.byteSize()).isEqualTo(5);
                  memory.fill((byte) 2);
                  assertThatThrownBy(() -> memory.get(ValueLayout.JAVA_BYTE, 5))
                      .isInstanceOf(IndexOutOfBoundsException.class);
                  return 0;
                },
                5))
        .isEqualTo(10);
    assertThat(
            C.pointViews(
                points -> {
                  assertThat(points.size()).isEqualTo(3);
                  points.forEach(point -> point.x((byte) (point.x() + 10)));
                  return 0;
                },
                3))
        .isEqualTo(33);
  }

  @Test
  void a_copy_that_a_callback_gets_is_its_own() {
    C.points(
        points -> {
          Arrays.fill(points, null);
          return 0;
        },
        3);
  }

  @Test
  void lengths_that_cannot_be_are_refused() {
    assertThatThrownBy(() -> C.tooMany(values -> 0))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "StrictInts.take: values has the length 1099511627776, more than Java can hold");
    assertThatThrownBy(() -> C.negative(values -> 0))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("Doubles.take: values has the impossible length -1");
  }

  @Test
  void slices_lie_as_in_c() {
    new Layout(C::sizeOf, C::offsetOf).agrees(SlicesStruct.LAYOUT, SlicesViewStruct.LAYOUT);
  }

  @Test
  void a_view_reads_slices() {
    SlicesView slices = C.slices();
    assertThat(slices.ints()).containsExactly(1, -2, 3);
    assertThat(slices.points()).extracting(point -> point.y()).containsExactly(0.5, 1.5);
    assertThat(slices.texts()).containsExactly("a", "ab");
    assertThat(slices.name()).isEqualTo("name");
    assertThat(new String(slices.memory().toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8))
        .isEqualTo("memory");
  }

  @Test
  void a_view_copies_slices_of_every_type() {
    CopyingView slices = C.copies();
    assertThat(slices.ints()).containsExactly(1, 0xfffffffeL, 3);
    assertThat(slices.points()).containsExactly(new Point((byte) 0, 0.5), new Point((byte) 1, 1.5));
    assertThat(slices.texts()).hasSize(2);
    assertThat(Memory.textBehind(slices.texts()[1], 2)).isEqualTo("ab");
  }

  @Test
  void a_view_of_nothing_has_empty_slices_or_none() {
    assertThat(SlicesViewStruct.allocate(Arena.ofAuto()).texts()).isNull();
    assertThat(SlicesViewStruct.allocate(Arena.ofAuto()).points()).isNull();
    assertThat(SlicesViewStruct.allocate(Arena.ofAuto()).name()).isNull();
    assertThat(SlicesViewStruct.allocate(Arena.ofAuto()).ints()).isEmpty();
  }

  @Test
  void a_view_writes_slices_whose_memory_is_the_users() {
    try (Arena arena = Arena.ofConfined()) {
      SlicesView slices = C.slices();
      var points = PointViewStruct.array(arena, 4);
      points.get(3).x((byte) 3);
      slices.points(points);
      slices.memory(arena.allocateFrom("memory").asSlice(0, 6));
      assertThat(C.areSlicesOf(slices, 4)).isTrue();
      slices.points(null);
      assertThat(C.areSlicesOf(slices, 0)).isTrue();
      assertThatThrownBy(() -> slices.memory(MemorySegment.ofArray(new byte[6])))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("SlicesView.memory is on the Java heap");
      assertThatThrownBy(() -> slices.memory(null))
          .isExactlyInstanceOf(NullPointerException.class)
          .hasMessage("SlicesView.memory is null");
    }
  }

  @Test
  void a_record_has_slices() {
    try (Arena arena = Arena.ofConfined()) {
      Point[] points = {new Point((byte) 0, 0.5), new Point((byte) 1, 1.5)};
      assertThat(
              C.areSlices(
                  new Slices(
                      new int[] {1, -2, 3},
                      points,
                      new String[] {"a", "ab"},
                      "name",
                      arena.allocateFrom("memory").asSlice(0, 6)),
                  2))
          .isTrue();
      Slices odd = new Slices(new int[0], new Point[] {null}, new String[0], "", arena.allocate(1));
      assertThatThrownBy(() -> C.areSlices(odd, 0))
          .isExactlyInstanceOf(NullPointerException.class)
          .hasMessage("an element of Slices.points is null");
      assertThatThrownBy(
              () ->
                  C.areSlices(
                      new Slices(new int[70_000], points, new String[0], "", arena.allocate(1)), 0))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage("Slices.ints.length is 70000, but uint16_t holds 0 to 65535");
    }
  }
}
