package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossUnions.Bits;
import dev.gatun.examples.across.AcrossUnions.Floating;
import dev.gatun.examples.across.AcrossUnions.Halves;
import dev.gatun.examples.across.AcrossUnions.Holder;
import dev.gatun.examples.across.AcrossUnions.IntOrFloat;
import dev.gatun.examples.across.AcrossUnions.Large;
import dev.gatun.examples.across.AcrossUnions.RealOrShorts;
import dev.gatun.examples.across.AcrossUnions.Whole;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Untagged unions, copied as records that have every reading of the bytes. */
class AcrossUnionsTest {
  private static final AcrossUnions C = AcrossUnionsBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(C.union_failures()).isZero();
  }

  @Test
  void a_union_comes_as_all_its_readings() {
    assertThat(C.union_number_of_int(1)).isEqualTo(IntOrFloat.of(1));
    assertThat(C.union_number_of_float(1.5f)).isEqualTo(new IntOrFloat(0x3fc00000, 1.5f));
    Bits bits = C.union_bits_of_bytes(1);
    assertThat(bits.bytes()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
    assertThat(bits.integer()).isEqualTo(0x0807060504030201L);
    assertThat(C.union_bits_of_integer(-2).integer()).isEqualTo(-2);
    assertThat(C.union_bits_of_real(0.5).real()).isEqualTo(0.5);
    assertThat(C.union_floating_of_float(2.5f).f()).isEqualTo(2.5f);
    assertThat(C.union_floating_of_double(2.5).d()).isEqualTo(2.5);
  }

  @Test
  void a_union_goes_by_value() {
    assertThat(C.union_number_int(IntOrFloat.of(-7))).isEqualTo(-7);
    assertThat(C.union_number_float(IntOrFloat.of(-7.5f))).isEqualTo(-7.5f);
    assertThat(C.union_floating_double(new Floating(0, 2.5))).isEqualTo(2.5);
    Bits bits = Bits.of(new byte[] {1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, (byte) 255});
    assertThat(C.union_bits_integer(bits)).isEqualTo(1);
    assertThat(C.union_bits_bytes(bits)).isEqualTo(1 + 9 + 16 * 255);
    assertThat(C.union_bits_real(C.union_bits_of_real(-0.25))).isEqualTo(-0.25);
    assertThat(C.union_floating_float(C.union_floating_of_float(3.5f))).isEqualTo(3.5f);
  }

  @Test
  void a_struct_is_a_member_of_a_union() {
    Whole whole = C.union_halves_of((short) -1, (short) 2);
    assertThat(whole).isEqualTo(new Whole(0x2ffff, new Halves((short) -1, (short) 2)));
    assertThat(C.union_halves_whole(whole)).isEqualTo(0x2ffff);
    assertThat(C.union_halves_a(whole)).isEqualTo((short) -1);
    assertThat(C.union_halves_b(whole)).isEqualTo((short) 2);
    assertThat(C.union_halves_of_whole(0x30004).halves())
        .isEqualTo(new Halves((short) 4, (short) 3));
  }

  @Test
  void a_large_union_crosses_in_memory() {
    Large large = C.union_large_of_integers(0);
    assertThat(large.integers()).containsExactly(0, 1, 2);
    assertThat(large.text()).isNull();
    assertThat(C.union_large_reals(large))
        .isEqualTo(Double.longBitsToDouble(1) + Double.longBitsToDouble(2));
    MemorySegment text = C.union_large_of_text().text();
    assertThat(Memory.textBehind(text, 5)).isEqualTo("large");
    long address = text.address();
    Large back =
        new Large(
            new long[] {address, 0, 0},
            new double[] {Double.longBitsToDouble(address), 0, 0},
            text);
    assertThat(C.union_large_text(back)).isEqualTo(5);
  }

  @Test
  void a_union_crosses_by_pointer() {
    assertThat(C.union_number_read(IntOrFloat.of(9))).isEqualTo(9);
    IntOrFloat[] number = new IntOrFloat[1];
    C.union_number_write(number);
    assertThat(number[0].f()).isEqualTo(1.5f);
    C.union_number_increment(number);
    assertThat(number[0].i()).isEqualTo(0x3fc00001);
    Bits[] bits = new Bits[1];
    C.union_bits_write(bits);
    assertThat(C.union_bits_read(bits[0])).isEqualTo(0x0807060504030201L);
    bits[0] = C.union_bits_of_real(1.25);
    C.union_bits_twice(bits);
    assertThat(bits[0].real()).isEqualTo(2.5);
  }

  @Test
  void unions_are_members_of_a_struct() {
    Holder holder = C.union_holder_make();
    assertThat(holder.which()).isEqualTo((byte) 1);
    assertThat(holder.number().i()).isEqualTo(20);
    assertThat(holder.rest().real()).isEqualTo(30.5);
    assertThat(holder.rest().shorts()).containsExactly((short) 0, (short) 0, (short) 0x8000);
    assertThat(holder.bits().integer()).isEqualTo(40);
    assertThat(C.union_holder_check(holder)).isTrue();
    assertThat(C.union_holder_check_in(holder)).isTrue();
    Holder[] box = new Holder[1];
    C.union_holder_fill(box);
    assertThat(C.union_holder_check(box[0])).isTrue();
  }

  @Test
  void unions_are_elements_of_an_array() {
    assertThat(C.union_numbers_sum(new IntOrFloat[] {IntOrFloat.of(1), IntOrFloat.of(-3)}))
        .isEqualTo(-2);
    assertThat(C.union_numbers_sum(new IntOrFloat[0])).isZero();
  }

  @Test
  void readings_that_contradict_each_other_are_refused() {
    assertThatThrownBy(() -> C.union_number_int(new IntOrFloat(1, 1.5f)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("IntOrFloat");
    assertThatThrownBy(() -> C.union_bits_read(new Bits(1, 0, new byte[16])))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Bits");
    Whole wrong = new Whole(1, new Halves((short) 1, (short) 1));
    assertThatThrownBy(() -> C.union_halves_whole(wrong))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Whole");
    Holder holder = C.union_holder_make();
    RealOrShorts rest = new RealOrShorts(1, new short[] {1, 1, 1});
    assertThatThrownBy(
            () ->
                C.union_holder_check(
                    new Holder(holder.which(), holder.number(), rest, holder.bits())))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("RealOrShorts");
  }

  @Test
  void not_a_number_crosses_as_it_is() {
    IntOrFloat nan = IntOrFloat.of(Float.NaN);
    assertThat(C.union_number_int(nan)).isEqualTo(0x7fc00000);
    assertThat(C.union_number_of_int(0x7fc00000)).isEqualTo(nan);
  }

  @Test
  void layouts_are_those_of_the_c_compiler() {
    Layout layout = new Layout(C::union_size_of, C::union_offset_of);
    layout.agrees(
        AcrossUnionsBinding.IntOrFloatUnion.LAYOUT,
        AcrossUnionsBinding.FloatingUnion.LAYOUT,
        AcrossUnionsBinding.BitsUnion.LAYOUT,
        AcrossUnionsBinding.WholeUnion.LAYOUT,
        AcrossUnionsBinding.LargeUnion.LAYOUT);
    assertThat(AcrossUnionsBinding.HolderStruct.LAYOUT.byteSize())
        .isEqualTo(C.union_size_of("UnionHolder"));
    layout.agrees(AcrossUnionsBinding.HolderStruct.LAYOUT, "number", "UnionHolder.number");
    layout.agrees(AcrossUnionsBinding.HolderStruct.LAYOUT, "rest", "UnionHolder.real");
    layout.agrees(AcrossUnionsBinding.HolderStruct.LAYOUT, "bits", "UnionHolder.bits");
  }
}
