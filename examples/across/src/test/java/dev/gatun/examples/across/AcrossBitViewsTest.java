package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.examples.across.AcrossBitViews.FlagsView;
import dev.gatun.examples.across.AcrossBitViews.HolderView;
import dev.gatun.examples.across.AcrossBitViews.OddView;
import dev.gatun.examples.across.AcrossBitViews.Readings;
import dev.gatun.examples.across.AcrossBitViews.ReadingsView;
import dev.gatun.examples.across.AcrossBits.Flags;
import java.lang.foreign.Arena;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Bit-fields where they lie in memory, and unions of them. */
class AcrossBitViewsTest {
  private static final AcrossBitViews C = AcrossBitViewsBinding.open();
  private static final AcrossBits BITS = AcrossBitsBinding.open();

  private static final Flags FLAGS_10 = new Flags(1, 5, -1, -8, 0, true, BitsMode.FAST, 100);
  private static final Flags FLAGS_15 = new Flags(0, 7, 0, 7, 0, false, BitsMode.TURBO, 1);

  private final Arena arena = Arena.ofAuto();

  @AfterEach
  void c_agrees() {
    assertThat(BITS.bits_failures()).isZero();
  }

  @Test
  void a_view_writes_each_field_beside_the_others() {
    FlagsView flags = C.makeView(arena, 10);
    assertThat(agrees(flags, FLAGS_10)).isTrue();
    assertThat(C.checkInView(flags, 10)).isTrue();
    set(flags, FLAGS_15);
    assertThat(C.checkInView(flags, 15)).isTrue();
    assertThat(C.checkView(flags, 15)).isTrue();
    assertThat(agrees(flags, FLAGS_15)).isTrue();
  }

  @Test
  void structs_lie_in_an_array_between_bit_fields() {
    HolderView holder = C.bits_holder();
    assertThat(holder.before()).isEqualTo(7);
    assertThat(holder.after()).isEqualTo(-7);
    assertThat(agrees(holder.flags().get(1), FLAGS_15)).isTrue();
    assertThat(C.bits_holder_check(holder, 10, 15, 10)).isTrue();
    set(holder.flags().get(1), FLAGS_10);
    set(holder.flags().get(2), FLAGS_15);
    holder.after(3);
    holder.after(-7);
    assertThat(C.bits_holder_check(holder, 10, 10, 15)).isTrue();
  }

  @Test
  void a_union_that_is_larger_than_its_bits_crosses_by_value() {
    OddView odd = AcrossBitViewsBinding.OddViewUnion.allocate(arena);
    odd.bytes(new byte[] {-1, 2, 3, 4, 5, 6, 7, 8, 9});
    odd.low(3);
    OddView greater = C.plus(arena, odd, 5);
    assertThat(greater.low()).isEqualTo(3);
    assertThat(greater.bytes()).containsExactly(-29, 2, 3, 4, 5, 6, 7, 8, 14);
  }

  @Test
  void a_union_of_bit_fields_has_every_reading() {
    assertThat(C.bits_readings_make(0xFFEB)).isEqualTo(new Readings(11, -21, 0xFFEB));
    assertThat(C.bits_readings_all(C.bits_readings_make(0xFFEB))).isEqualTo(0xFFEB);
    ReadingsView readings = AcrossBitViewsBinding.ReadingsViewUnion.allocate(arena);
    C.set(readings, 0xFFEB);
    assertThat(readings.low()).isEqualTo(11);
    assertThat(readings.sign()).isEqualTo(-21);
    readings.low(2);
    assertThat(C.all(readings)).isEqualTo(0xFFE2);
    readings.sign(31);
    assertThat(C.all(readings)).isEqualTo(0xFFDF);
  }

  private static boolean agrees(FlagsView view, Flags flags) {
    return new Flags(
            view.ready(),
            view.level(),
            view.sign(),
            view.shift(),
            view.unused(),
            view.truth(),
            view.mode(),
            view.rest())
        .equals(flags);
  }

  private static void set(FlagsView view, Flags flags) {
    view.ready(flags.ready());
    view.level(flags.level());
    view.sign(flags.sign());
    view.shift(flags.shift());
    view.truth(flags.truth());
    view.mode(flags.mode());
    view.rest(flags.rest());
  }
}
