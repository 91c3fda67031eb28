package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.examples.across.AcrossUnionViews.BitsView;
import dev.gatun.examples.across.AcrossUnionViews.FloatingView;
import dev.gatun.examples.across.AcrossUnionViews.HolderView;
import dev.gatun.examples.across.AcrossUnionViews.LargeView;
import dev.gatun.examples.across.AcrossUnionViews.WholeView;
import dev.gatun.examples.across.AcrossUnionViewsBinding.HolderViewStruct;
import dev.gatun.runtime.StructArray;
import java.lang.foreign.Arena;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Untagged unions, viewed where they are. */
class AcrossUnionViewsTest {
  private static final AcrossUnionViews C = AcrossUnionViewsBinding.open();
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
  void every_member_is_read_from_the_same_bytes() {
    Number number = NumberUnion.allocate(arena);
    number.f(1.5f);
    assertThat(number.i()).isEqualTo(0x3fc00000);
    assertThat(C.readNumber(number)).isEqualTo(0x3fc00000);
    C.incrementNumber(number);
    assertThat(number.i()).isEqualTo(0x3fc00001);
    C.writeNumber(number);
    assertThat(number.f()).isEqualTo(1.5f);
  }

  @Test
  void a_union_crosses_by_value() {
    Number number = C.numberOfFloat(2.5f, arena);
    assertThat(number.f()).isEqualTo(2.5f);
    assertThat(C.numberFloat(number)).isEqualTo(2.5f);
    number.i(77);
    assertThat(C.numberInt(number)).isEqualTo(77);
    FloatingView floating = C.floatingOfDouble(0.125, arena);
    assertThat(C.floatingDouble(floating)).isEqualTo(0.125);
    floating.f(8.5f);
    assertThat(C.floatingFloat(floating)).isEqualTo(8.5f);
  }

  @Test
  void bytes_are_one_of_the_readings() {
    BitsView bits = C.bitsOfBytes(240, arena);
    assertThat(bits.bytes()[15]).isEqualTo((byte) 255);
    bits.real(1.5);
    assertThat(C.bitsReal(bits)).isEqualTo(1.5);
    C.twiceBits(bits);
    assertThat(bits.integer()).isEqualTo(Double.doubleToRawLongBits(3));
    bits.bytes(new byte[16]);
    assertThat(bits.integer()).isZero();
  }

  @Test
  void a_struct_is_one_of_the_readings() {
    WholeView whole = C.halves((short) 1, (short) 2, arena);
    assertThat(whole.whole()).isEqualTo(0x20001);
    whole.halves().b((short) -1);
    assertThat(C.whole(whole)).isEqualTo(0xffff0001);
  }

  @Test
  void a_large_union_crosses_by_value() {
    LargeView large = C.largeOfIntegers(5, arena);
    assertThat(large.integers()).containsExactly(5, 6, 7);
    assertThat(large.reals()[0]).isEqualTo(Double.longBitsToDouble(5));
    assertThat(C.largeReals(large))
        .isEqualTo(
            Double.longBitsToDouble(5) + Double.longBitsToDouble(6) + Double.longBitsToDouble(7));
    assertThat(C.largeOfText(arena).text()).isEqualTo("large");
  }

  @Test
  void unions_are_members_of_a_struct() {
    HolderView holder = HolderViewStruct.allocate(arena);
    holder.which((byte) 1);
    holder.number().i(20);
    holder.rest().real(30.5);
    holder.bits().integer(40);
    assertThat(C.checkHolder(holder)).isTrue();
    assertThat(C.checkHolderIn(holder)).isTrue();
    holder.bits().integer(0);
    C.fillHolder(holder);
    assertThat(holder.bits().integer()).isEqualTo(40);
    assertThat(holder.rest().shorts()).containsExactly((short) 0, (short) 0, (short) 0x8000);
  }

  @Test
  void unions_are_elements_of_an_array() {
    StructArray<Number> numbers = NumberUnion.array(arena, 10_000);
    for (int i = 0; i < 10_000; i++) {
      numbers.get(i).i(i);
    }
    assertThat(C.sumNumbers(numbers)).isEqualTo(49_995_000);
  }
}
