package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossTagged.After;
import dev.gatun.examples.across.AcrossTagged.Bits;
import dev.gatun.examples.across.AcrossTagged.BitsBody;
import dev.gatun.examples.across.AcrossTagged.Body;
import dev.gatun.examples.across.AcrossTagged.ByByte;
import dev.gatun.examples.across.AcrossTagged.ByInt;
import dev.gatun.examples.across.AcrossTagged.ByKind;
import dev.gatun.examples.across.AcrossTagged.IdOrName;
import dev.gatun.examples.across.AcrossTagged.Middle;
import dev.gatun.examples.across.AcrossTagged.Outcome;
import dev.gatun.examples.across.AcrossTagged.Point;
import dev.gatun.examples.across.AcrossTagged.Result;
import dev.gatun.examples.across.AcrossTagged.ResultBody;
import dev.gatun.examples.across.AcrossTagged.Small;
import dev.gatun.examples.across.AcrossTagged.SmallOfKind;
import dev.gatun.examples.across.AcrossTagged.Value;
import dev.gatun.runtime.UnknownValueException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tagged unions, copied as sealed types of records. */
class AcrossTaggedTest {
  private static final AcrossTagged C = AcrossTaggedBinding.open();

  private static final Map<TaggedKind, Body> AGREED =
      Map.of(
          TaggedKind.NONE, new Body.Nothing(),
          TaggedKind.INTEGER, new Body.Whole(-1234567890123L),
          TaggedKind.REAL, new Body.Real(2.75),
          TaggedKind.TEXT, new Body.Words("tagged, 日本語"),
          TaggedKind.POINT, new Body.At(new Point(3, 4.5)));

  @AfterEach
  void c_agrees() {
    assertThat(C.tagged_failures()).isZero();
  }

  @Test
  void every_variant_crosses_by_value() {
    AGREED.forEach(
        (kind, body) -> {
          assertThat(C.tagged_value_make(kind)).isEqualTo(new Value(kind, body));
          assertThat(C.tagged_value_check(new Value(kind, body), kind)).isTrue();
        });
  }

  @Test
  void every_variant_crosses_by_pointer() {
    AGREED.forEach(
        (kind, body) -> {
          assertThat(C.tagged_value_check_in(new Value(kind, body), kind)).isTrue();
          Value[] box = new Value[1];
          C.tagged_value_fill(box, kind);
          assertThat(box).containsExactly(new Value(kind, body));
        });
  }

  @Test
  void a_switch_over_the_variants_needs_no_default() {
    String told =
        switch (C.tagged_value_make(TaggedKind.POINT).body()) {
          case Body.Nothing() -> "nothing";
          case Body.Whole(long integer) -> "integer " + integer;
          case Body.Real(double real) -> "real " + real;
          case Body.Words(String text) -> text;
          case Body.At(Point(int x, double y)) -> x + " and " + y;
        };
    assertThat(told).isEqualTo("3 and 4.5");
  }

  @Test
  void a_value_crosses_both_ways() {
    Value doubled = C.tagged_value_doubled(new Value(TaggedKind.REAL, new Body.Real(1.5)));
    assertThat(doubled.body()).isEqualTo(new Body.Real(3));
    Value[] box = {new Value(TaggedKind.POINT, new Body.At(new Point(1, 2)))};
    C.tagged_value_twice(box);
    assertThat(box[0].body()).isEqualTo(new Body.At(new Point(2, 4)));
    Value text = new Value(TaggedKind.TEXT, new Body.Words("as it is"));
    assertThat(C.tagged_value_doubled(text)).isEqualTo(text);
  }

  @Test
  void c_changes_the_variant() {
    Value[] box = {new Value(TaggedKind.INTEGER, new Body.Whole(7))};
    C.tagged_value_change(box);
    assertThat(box).containsExactly(new Value(TaggedKind.REAL, new Body.Real(7)));
    C.tagged_value_change(box);
    assertThat(box).containsExactly(new Value(TaggedKind.INTEGER, new Body.Whole(7)));
    box[0] = new Value(TaggedKind.TEXT, new Body.Words("gone"));
    C.tagged_value_change(box);
    assertThat(box).containsExactly(new Value(TaggedKind.NONE, new Body.Nothing()));
  }

  @Test
  void values_are_elements_of_an_array() {
    Value[] values = new Value[5];
    C.tagged_values_fill(values);
    assertThat(values)
        .extracting(Value::kind)
        .containsExactly(
            TaggedKind.INTEGER,
            TaggedKind.REAL,
            TaggedKind.TEXT,
            TaggedKind.POINT,
            TaggedKind.NONE);
    assertThat(values).allSatisfy(value -> assertThat(value.body()).isEqualTo(body(value.kind())));
    assertThat(C.tagged_values_sum(values)).isEqualTo(-1234567890123L + 2.75 + 17 + 7.5);
    assertThat(C.tagged_values_sum(new Value[0])).isZero();
  }

  @Test
  void a_tag_that_no_variant_has_is_named() {
    assertThatThrownBy(C::tagged_value_unknown)
        .isExactlyInstanceOf(UnknownValueException.class)
        .hasMessageContaining("99")
        .hasMessageContaining("Value.kind");
  }

  @Test
  void a_record_whose_tag_disagrees_with_its_variant_is_refused() {
    Value wrong = new Value(TaggedKind.REAL, new Body.Whole(1));
    assertThatThrownBy(() -> C.tagged_value_check(wrong, TaggedKind.REAL))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("REAL")
        .hasMessageContaining("Whole");
    assertThatThrownBy(() -> C.tagged_by_int_check(new ByInt(2, new IdOrName.Id(1))))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2")
        .hasMessageContaining("Id");
    assertThatThrownBy(
            () -> C.tagged_value_twice(new Value[] {new Value(TaggedKind.NONE, new Body.Real(1))}))
        .isExactlyInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void null_in_a_tagged_union_is_refused() {
    assertThatThrownBy(() -> C.tagged_value_check(new Value(null, new Body.Real(1)), null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("Value.kind");
    assertThatThrownBy(
            () -> C.tagged_value_check(new Value(TaggedKind.REAL, null), TaggedKind.REAL))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("Value.body");
    Value noText = new Value(TaggedKind.TEXT, new Body.Words(null));
    assertThatThrownBy(() -> C.tagged_value_check(noText, TaggedKind.TEXT))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("Words.text");
  }

  @Test
  void several_tags_select_the_same_variant() {
    Bits real = C.makeBits(TaggedKind.REAL);
    assertThat(real.body()).isEqualTo(new BitsBody.Eight(Double.doubleToRawLongBits(2.75)));
    assertThat(C.checkBits(real, TaggedKind.REAL)).isTrue();
    Bits integer = C.makeBits(TaggedKind.INTEGER);
    assertThat(integer.body()).isEqualTo(new BitsBody.Eight(-1234567890123L));
    assertThat(C.checkBits(integer, TaggedKind.INTEGER)).isTrue();
    Bits point = C.makeBits(TaggedKind.POINT);
    assertThat(C.checkBits(point, TaggedKind.POINT)).isTrue();
    assertThat(((BitsBody.Sixteen) point.body()).high()).isEqualTo(Double.doubleToRawLongBits(4.5));
    Bits wrong = new Bits(TaggedKind.TEXT, new BitsBody.Eight(0));
    assertThatThrownBy(() -> C.checkBits(wrong, TaggedKind.TEXT))
        .isExactlyInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_int_is_a_tag() {
    ByInt id = new ByInt(1, new IdOrName.Id(4000000000L));
    ByInt name = new ByInt(-2, new IdOrName.Name("by int"));
    assertThat(C.tagged_by_int_id()).isEqualTo(id);
    assertThat(C.tagged_by_int_name()).isEqualTo(name);
    assertThat(C.tagged_by_int_check(id)).isTrue();
    assertThat(C.tagged_by_int_check(name)).isTrue();
    assertThat(C.tagged_by_int_check_in(id)).isTrue();
    assertThat(C.tagged_by_int_check_in(name)).isTrue();
  }

  @Test
  void a_byte_is_a_tag() {
    ByByte one = new ByByte(200, new Small.OneByte(250));
    ByByte two = new ByByte(201, new Small.Two((short) -250));
    assertThat(C.tagged_by_byte_byte()).isEqualTo(one);
    assertThat(C.tagged_by_byte_number()).isEqualTo(two);
    assertThat(C.tagged_by_byte_check(one)).isTrue();
    assertThat(C.tagged_by_byte_check(two)).isTrue();
    assertThat(C.tagged_by_byte_check_in(one)).isTrue();
    assertThat(C.tagged_by_byte_check_in(two)).isTrue();
  }

  @Test
  void an_enum_in_a_byte_is_a_tag() {
    ByKind one = new ByKind(SmallKind.BYTE, new SmallOfKind.OneByte(250));
    ByKind two = new ByKind(SmallKind.NUMBER, new SmallOfKind.Two((short) -250));
    assertThat(C.byKindByte()).isEqualTo(one);
    assertThat(C.byKindNumber()).isEqualTo(two);
    assertThat(C.checkByKind(one)).isTrue();
    assertThat(C.checkByKind(two)).isTrue();
  }

  @Test
  void the_tag_may_come_after_the_union() {
    After single = new After((byte) 1, new Middle.Single(0.5f), (byte) 2, TaggedKind.REAL);
    After whole = new After((byte) 1, new Middle.Whole(77), (byte) 2, TaggedKind.INTEGER);
    assertThat(C.tagged_after_single()).isEqualTo(single);
    assertThat(C.tagged_after_whole()).isEqualTo(whole);
    assertThat(C.tagged_after_check(single)).isTrue();
    assertThat(C.tagged_after_check(whole)).isTrue();
    assertThat(C.tagged_after_check_in(single)).isTrue();
    assertThat(C.tagged_after_check_in(whole)).isTrue();
  }

  @Test
  void a_tagged_union_is_a_variant_of_another() {
    Result failure = new Result(Outcome.FAILURE, new ResultBody.Failure(-5));
    assertThat(C.tagged_result_failure(-5)).isEqualTo(failure);
    assertThat(C.tagged_result_read(failure)).isEqualTo(-5);
    assertThat(C.tagged_result_read_in(failure)).isEqualTo(-5);
    AGREED.forEach(
        (kind, body) -> {
          Result success =
              new Result(Outcome.SUCCESS, new ResultBody.Success(new Value(kind, body)));
          assertThat(C.tagged_result_success(kind)).isEqualTo(success);
          int number = kind == TaggedKind.POINT ? 10 : kind.ordinal();
          assertThat(C.tagged_result_read(success)).isEqualTo(number);
          assertThat(C.tagged_result_read_in(success)).isEqualTo(number);
        });
  }

  @Test
  void layouts_are_those_of_the_c_compiler() {
    Layout layout = new Layout(C::tagged_size_of, C::tagged_offset_of);
    layout.agrees(
        AcrossTaggedBinding.PointStruct.LAYOUT,
        AcrossTaggedBinding.ByByteStruct.LAYOUT,
        AcrossTaggedBinding.ByKindStruct.LAYOUT);
    layout.agrees(AcrossTaggedBinding.ValueStruct.LAYOUT, "body", "TaggedValue.text");
    layout.agrees(AcrossTaggedBinding.ByIntStruct.LAYOUT, "content", "TaggedByInt.body");
    layout.agrees(AcrossTaggedBinding.AfterStruct.LAYOUT, "middle", "TaggedAfter.whole");
    layout.agrees(AcrossTaggedBinding.AfterStruct.LAYOUT, "kind", "TaggedAfter.kind");
    layout.agrees(AcrossTaggedBinding.ResultStruct.LAYOUT, "body", "TaggedResult.value");
    assertThat(AcrossTaggedBinding.ResultStruct.LAYOUT.byteSize())
        .isEqualTo(C.tagged_size_of("TaggedResult"));
  }

  private static Body body(TaggedKind kind) {
    return AGREED.get(kind);
  }
}
