package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossBitTags.Body;
import dev.gatun.examples.across.AcrossBitTags.BodyView;
import dev.gatun.examples.across.AcrossBitTags.ByMode;
import dev.gatun.examples.across.AcrossBitTags.ByModeView;
import dev.gatun.examples.across.AcrossBitTags.ByNumber;
import dev.gatun.examples.across.AcrossBitTags.NumberedBody;
import dev.gatun.runtime.UnknownValueException;
import java.lang.foreign.Arena;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Bit-fields as the tags of unions. */
class AcrossBitTagsTest {
  private static final AcrossBitTags C = AcrossBitTagsBinding.open();
  private static final AcrossBits BITS = AcrossBitsBinding.open();

  private final Arena arena = Arena.ofAuto();

  @AfterEach
  void c_agrees() {
    assertThat(BITS.bits_failures()).isZero();
  }

  @Test
  void a_bit_field_is_a_tag() {
    Stream.of(
            new ByMode(5, BitsMode.OFF, new Body.Whole(77)),
            new ByMode(6, BitsMode.SLOW, new Body.Real(0.5f)),
            new ByMode(7, BitsMode.FAST, new Body.Large(-2.75)))
        .forEach(
            value -> {
              assertThat(C.bits_tagged_make(value.mode())).isEqualTo(value);
              assertThat(C.bits_tagged_check(value, value.mode())).isTrue();
              assertThat(C.bits_tagged_check_in(value, value.mode())).isTrue();
              ByMode[] box = new ByMode[1];
              C.bits_tagged_fill(box, value.mode());
              assertThat(box).containsExactly(value);
            });
  }

  @Test
  void a_tag_that_selects_nothing_is_an_error() {
    assertThatThrownBy(() -> C.bits_tagged_make(BitsMode.TURBO))
        .isExactlyInstanceOf(UnknownValueException.class)
        .hasMessage("ByMode.mode is TURBO, which selects no variant");
  }

  @Test
  void a_bit_field_is_a_tag_in_a_view() {
    ByModeView value = AcrossBitTagsBinding.ByModeViewStruct.allocate(arena);
    C.fill(value, BitsMode.FAST);
    assertThat(value.before()).isEqualTo(7);
    assertThat(value.mode()).isEqualTo(BitsMode.FAST);
    assertThat(value.body()).isInstanceOf(BodyView.Large.class);
    ((BodyView.Large) value.body()).large(1);
    ((BodyView.Large) value.body()).large(-2.75);
    value.before(0);
    value.before(7);
    assertThat(C.check(value, BitsMode.FAST)).isTrue();
    C.fill(value, BitsMode.SLOW);
    assertThat(((BodyView.Real) value.body()).real()).isEqualTo(0.5f);
  }

  @Test
  void a_bit_field_with_a_sign_is_a_tag() {
    ByNumber least = new ByNumber(-4, new NumberedBody.Whole(77));
    ByNumber most = new ByNumber(3, new NumberedBody.Real(0.5f));
    assertThat(C.bits_numbered_make(-4)).isEqualTo(least);
    assertThat(C.bits_numbered_make(3)).isEqualTo(most);
    assertThat(C.bits_numbered_check(least, -4)).isTrue();
    assertThat(C.bits_numbered_check(most, 3)).isTrue();
  }
}
