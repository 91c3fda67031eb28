package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossTaggedViews.BodyView;
import dev.gatun.examples.across.AcrossTaggedViews.ValueView;
import dev.gatun.examples.across.AcrossTaggedViewsBinding.BodyViewUnion;
import dev.gatun.examples.across.AcrossTaggedViewsBinding.ValueViewStruct;
import dev.gatun.runtime.StructArray;
import dev.gatun.runtime.UnknownValueException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tagged unions, viewed where they are. */
class AcrossTaggedViewsTest {
  private static final AcrossTaggedViews C = AcrossTaggedViewsBinding.open();
  private Arena arena;

  @BeforeEach
  void open_arena() {
    arena = Arena.ofConfined();
  }

  @AfterEach
  void c_agrees() {
    arena.close();
    assertThat(C.failures()).isZero();
  }

  @Test
  void the_tag_selects_the_view_of_the_union() {
    assertThat(told(C.make(TaggedKind.INTEGER, arena))).isEqualTo("integer -1234567890123");
    assertThat(told(C.make(TaggedKind.REAL, arena))).isEqualTo("real 2.75");
    assertThat(told(C.make(TaggedKind.TEXT, arena))).isEqualTo("text tagged, 日本語");
    assertThat(told(C.make(TaggedKind.POINT, arena))).isEqualTo("point 3 4.5");
  }

  private static String told(ValueView value) {
    return switch (value.body()) {
      case BodyView.Whole whole -> "integer " + whole.integer();
      case BodyView.Real real -> "real " + real.real();
      case BodyView.Words words -> "text " + words.text();
      case BodyView.At at -> "point " + at.point().x() + " " + at.point().y();
    };
  }

  @Test
  void a_view_of_the_union_writes_into_the_struct() {
    ValueView value = C.make(TaggedKind.POINT, arena);
    if (value.body() instanceof BodyView.At at) {
      at.point().x(7);
    }
    C.twice(value);
    assertThat(told(value)).isEqualTo("point 14 9.0");
  }

  @Test
  void setting_the_union_copies_it_and_sets_the_tag() {
    BodyView.Whole whole = BodyViewUnion.WholeStruct.allocate(arena);
    whole.integer(-1234567890123L);
    ValueView value = ValueViewStruct.allocate(arena);
    value.body(whole);
    assertThat(value.kind()).isEqualTo(TaggedKind.INTEGER);
    assertThat(C.checkIn(value, TaggedKind.INTEGER)).isTrue();
    assertThat(C.check(value, TaggedKind.INTEGER)).isTrue();
    whole.integer(0);
    assertThat(told(value)).as("the copy is its own").isEqualTo("integer -1234567890123");
    value.body(C.make(TaggedKind.TEXT, arena).body());
    assertThat(C.check(value, TaggedKind.TEXT)).isTrue();
    assertThatThrownBy(() -> value.body(null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("ValueView.body is null");
  }

  @Test
  void c_changes_the_variant() {
    ValueView value = ValueViewStruct.allocate(arena);
    C.fill(value, TaggedKind.REAL);
    C.change(value);
    assertThat(told(value)).isEqualTo("integer 2");
  }

  @Test
  void setting_the_tag_alone_reads_the_same_bytes_anew() {
    ValueView value = C.make(TaggedKind.REAL, arena);
    value.kind(TaggedKind.INTEGER);
    assertThat(told(value)).isEqualTo("integer " + Double.doubleToRawLongBits(2.75));
  }

  @Test
  void a_tag_without_a_variant_is_named() {
    ValueView none = C.make(TaggedKind.NONE, arena);
    assertThat(none.kind()).isEqualTo(TaggedKind.NONE);
    assertThatThrownBy(none::body)
        .isExactlyInstanceOf(UnknownValueException.class)
        .hasMessage("ValueView.kind is NONE, which selects no variant");
    ValueView unknown = C.unknown(arena);
    assertThatThrownBy(unknown::body)
        .isExactlyInstanceOf(UnknownValueException.class)
        .hasMessageStartingWith("ValueView.kind is 99, which is no value of TaggedKind");
  }

  @Test
  void values_are_elements_of_an_array() {
    StructArray<ValueView> values = ValueViewStruct.array(arena, 4);
    C.fill(values);
    assertThat(told(values.get(2))).isEqualTo("text tagged, 日本語");
    assertThat(C.sum(values)).isEqualTo(-1234567890123L + 2.75 + 17 + 7.5);
  }

  @Test
  void an_array_of_c_is_viewed_through_its_pointer() {
    long size = 4 * ValueViewStruct.LAYOUT.byteSize();
    MemorySegment memory = Memory.behind(C.fourValues(), size);
    StructArray<ValueView> values =
        new StructArray<>(memory, ValueViewStruct.LAYOUT, ValueViewStruct::of);
    assertThat(told(values.get(0))).isEqualTo("integer -1234567890123");
    assertThat(told(values.get(3))).isEqualTo("point 3 4.5");
  }
}
