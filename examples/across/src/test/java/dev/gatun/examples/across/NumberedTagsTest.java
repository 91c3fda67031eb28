package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.NumberedTags.Body;
import dev.gatun.examples.across.NumberedTags.BodyView;
import dev.gatun.examples.across.NumberedTags.NamedBodyView;
import dev.gatun.examples.across.NumberedTags.NamedView;
import dev.gatun.examples.across.NumberedTags.Point;
import dev.gatun.examples.across.NumberedTags.Value;
import dev.gatun.examples.across.NumberedTags.ValueView;
import dev.gatun.examples.across.NumberedTagsBinding.BodyViewUnion;
import dev.gatun.examples.across.NumberedTagsBinding.NamedBodyViewUnion;
import dev.gatun.examples.across.NumberedTagsBinding.NamedViewStruct;
import dev.gatun.examples.across.NumberedTagsBinding.ValueViewStruct;
import dev.gatun.runtime.UnknownValueException;
import java.lang.foreign.Arena;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags that are numbers, and variants that several tags select. */
class NumberedTagsTest {
  private static final NumberedTags C = NumberedTagsBinding.open();
  private static final Body POINT = new Body.At(new Point(3, 4.5));

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
  void a_tag_that_begins_with_zero_is_decimal() {
    assertThat(C.make(10)).isEqualTo(new Value(10, POINT));
    assertThat(C.check(new Value(10, POINT), 10)).isTrue();
    assertThatThrownBy(() -> C.make(8))
        .isExactlyInstanceOf(UnknownValueException.class)
        .hasMessageStartingWith("Value.kind is 8");
    assertThatThrownBy(() -> C.check(new Value(8, POINT), 8))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Value.kind is 8, which does not select the variant");
  }

  @Test
  void a_tag_after_0x_is_hexadecimal() {
    assertThat(C.make(16).body()).isExactlyInstanceOf(Body.Whole.class);
    assertThatThrownBy(() -> C.check(new Value(10, new Body.Whole(1)), 1))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Value.kind is 10, which does not select the variant");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, -7, Integer.MAX_VALUE})
  void a_tag_that_selects_the_variant_already_is_kept(int kind) {
    ValueView value = ValueViewStruct.allocate(arena);
    value.kind(kind);
    value.body(whole(5));
    assertThat(value.kind()).isEqualTo(kind);
    value.body(value.body());
    assertThat(value.kind()).isEqualTo(kind);
    assertThat(((BodyView.Whole) value.body()).integer()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10, 8, -1})
  void any_other_tag_becomes_the_first_that_selects_the_variant(int kind) {
    ValueView value = ValueViewStruct.allocate(arena);
    value.kind(kind);
    value.body(whole(5));
    assertThat(value.kind()).isEqualTo(1);
  }

  @Test
  void the_only_tag_of_a_variant_is_set() {
    ValueView value = ValueViewStruct.allocate(arena);
    BodyView.Real real = BodyViewUnion.RealStruct.allocate(arena);
    real.real(2.5);
    value.body(real);
    assertThat(value.kind()).isEqualTo(10);
    assertThat(((BodyView.Real) value.body()).real()).isEqualTo(2.5);
  }

  @Test
  void an_enum_that_selects_the_variant_already_is_kept() {
    NamedView value = NamedViewStruct.allocate(arena);
    NamedBodyView.Whole whole = NamedBodyViewUnion.WholeStruct.allocate(arena);
    value.kind(TaggedKind.POINT);
    value.body(whole);
    assertThat(value.kind()).isEqualTo(TaggedKind.POINT);
    value.kind(TaggedKind.REAL);
    value.body(whole);
    assertThat(value.kind()).isEqualTo(TaggedKind.INTEGER);
  }

  @Test
  void an_enum_that_has_no_constant_is_set_anew() {
    var memory = arena.allocate(NamedViewStruct.LAYOUT);
    ValueViewStruct.of(memory).kind(99);
    NamedView value = NamedViewStruct.of(memory);
    value.body(NamedBodyViewUnion.WholeStruct.allocate(arena));
    assertThat(value.kind()).isEqualTo(TaggedKind.INTEGER);
  }

  @Test
  void a_variant_that_is_not_generated_leaves_the_tag() {
    ValueView value = ValueViewStruct.allocate(arena);
    value.kind(10);
    assertThatThrownBy(() -> value.body(new HandmadeWhole()))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("ValueView.body is a " + HandmadeWhole.class.getName());
    assertThat(value.kind()).isEqualTo(10);
    value.kind(1);
    BodyView.Real handmade = new HandmadeReal();
    assertThatThrownBy(() -> value.body(handmade))
        .isExactlyInstanceOf(IllegalArgumentException.class);
    assertThat(value.kind()).isEqualTo(1);
  }

  private BodyView.Whole whole(long integer) {
    BodyView.Whole whole = BodyViewUnion.WholeStruct.allocate(arena);
    whole.integer(integer);
    return whole;
  }

  private record HandmadeWhole() implements BodyView.Whole {
    @Override
    public long integer() {
      return 1;
    }

    @Override
    public void integer(long integer) {}
  }

  private record HandmadeReal() implements BodyView.Real {
    @Override
    public double real() {
      return 1;
    }

    @Override
    public void real(double real) {}
  }
}
