package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TagsTest {
  @Test
  void an_unknown_tag_is_named() {
    assertThat(Tags.unknown("Event.type", 9))
        .isExactlyInstanceOf(UnknownValueException.class)
        .hasMessage("Event.type is 9, which selects no variant");
  }

  @Test
  void a_tag_that_disagrees_with_its_variant_is_named_with_it() {
    assertThat(Tags.mismatch("Animal.kind", "CAT", "Animals.Body.DogTail"))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("Animal.kind is CAT, which does not select the variant Animals.Body.DogTail");
  }

  /** A wide tag must not select a variant by its lowest bits. */
  @Test
  void a_tag_wider_than_int_selects_nothing() {
    assertThat(Tags.narrow(Integer.MIN_VALUE, "Event.type")).isEqualTo(Integer.MIN_VALUE);
    assertThat(Tags.narrow(Integer.MAX_VALUE, "Event.type")).isEqualTo(Integer.MAX_VALUE);
    assertThatThrownBy(() -> Tags.narrow(1L << 32 | 1, "Event.type"))
        .isExactlyInstanceOf(UnknownValueException.class)
        .hasMessage("Event.type is 4294967297, which selects no variant");
  }
}
