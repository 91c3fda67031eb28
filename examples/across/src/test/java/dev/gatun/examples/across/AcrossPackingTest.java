package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.examples.across.AcrossBits.LowHigh;
import dev.gatun.examples.across.AcrossPacking.Aligned;
import dev.gatun.examples.across.AcrossPacking.AlignedView;
import dev.gatun.examples.across.AcrossPacking.Block;
import dev.gatun.examples.across.AcrossPacking.Header;
import dev.gatun.examples.across.AcrossPacking.HeaderView;
import dev.gatun.examples.across.AcrossPacking.Packed;
import dev.gatun.examples.across.AcrossPacking.PackedArrayView;
import dev.gatun.examples.across.AcrossPacking.PackedView;
import java.lang.foreign.Arena;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Packed structs, and alignments of their own. */
class AcrossPackingTest {
  private static final AcrossPacking C = AcrossPackingBinding.open();
  private static final AcrossBits BITS = AcrossBitsBinding.open();

  private final Arena arena = Arena.ofAuto();

  @AfterEach
  void c_agrees() {
    assertThat(BITS.bits_failures()).isZero();
  }

  @Test
  void header_crosses_by_pointer() {
    byPointer(
        Header[]::new,
        C::bits_header_check_in,
        C::bits_header_fill,
        C::bits_header_add,
        new Header(
            4,
            9,
            40000,
            0xFEDCBA98L,
            0xABC,
            0x7ABCDE,
            0x8123456789ABCDEFL,
            new LowHigh(6, (byte) -16),
            12.5),
        new Header(
            15, 0, 1, 2, 1, 0x400001, 0x1122334455667788L, new LowHigh(1, (byte) 15), -0.25));
  }

  @Test
  void pack_crosses_by_pointer() {
    byPointer(
        Packed[]::new,
        C::bits_pack_check_in,
        C::bits_pack_fill,
        C::bits_pack_add,
        new Packed((byte) 1, 123456789, 12.5, (byte) 3, -4),
        new Packed((byte) -1, -2, -0.25, (byte) -3, 4));
  }

  @Test
  void aligned_crosses_by_pointer() {
    byPointer(
        Aligned[]::new,
        C::bits_aligned_check_in,
        C::bits_aligned_fill,
        C::bits_aligned_add,
        new Aligned((byte) 1, 12.5, 2),
        new Aligned((byte) -1, -0.25, -2));
  }

  @Test
  void block_crosses_by_pointer() {
    byPointer(
        Block[]::new,
        C::bits_block_check_in,
        C::bits_block_fill,
        C::bits_block_add,
        new Block(1, 200),
        new Block(-1, 255));
  }

  @Test
  void a_packed_struct_is_viewed() {
    HeaderView header = AcrossPackingBinding.HeaderViewStruct.allocate(arena);
    C.fill(header, 10);
    assertThat(header.version()).isEqualTo(4);
    assertThat(header.size()).isEqualTo(9);
    assertThat(header.length()).isEqualTo(40000);
    assertThat(header.sum()).isEqualTo(0xFEDCBA98L);
    assertThat(header.low()).isEqualTo(0xABC);
    assertThat(header.high()).isEqualTo(0x7ABCDE);
    assertThat(header.stamp()).isEqualTo(0x8123456789ABCDEFL);
    assertThat(header.bits().high()).isEqualTo((byte) -16);
    assertThat(header.x()).isEqualTo(12.5);
    header.version(15);
    header.size(0);
    header.length(1);
    header.sum(2);
    header.low(1);
    header.high(0x400001);
    header.stamp(0x1122334455667788L);
    header.bits().low(1);
    header.bits().high((byte) 15);
    header.x(-0.25);
    assertThat(C.check(header, 15)).isTrue();
  }

  @Test
  void a_struct_of_packed_members_is_viewed() {
    PackedView packed = AcrossPackingBinding.PackedViewStruct.allocate(arena);
    C.fill(packed, 10);
    assertThat(C.check(packed, 10)).isTrue();
    assertThat(packed.a()).isEqualTo((byte) 1);
    assertThat(packed.b()).isEqualTo(123456789);
    assertThat(packed.x()).isEqualTo(12.5);
    assertThat(packed.c()).isEqualTo((byte) 3);
    assertThat(packed.d()).isEqualTo(-4);
    C.fill(packed, 15);
    packed.b(123456789);
    packed.x(12.5);
    packed.d(-4);
    packed.b(-2);
    packed.x(-0.25);
    packed.d(4);
    assertThat(C.check(packed, 15)).isTrue();
  }

  @Test
  void an_array_lies_in_a_packed_struct() {
    PackedArrayView packed = AcrossPackingBinding.PackedArrayViewStruct.allocate(arena);
    C.fill(packed, 10);
    assertThat(packed.numbers()).containsExactly(123456789, -3);
    assertThat(packed.after()).isEqualTo((short) -4);
    packed.before((byte) -1);
    packed.numbers(new int[] {-2, 3});
    packed.after((short) 4);
    assertThat(C.check(packed, 15)).isTrue();
  }

  @Test
  void an_aligned_member_is_viewed() {
    AlignedView aligned = AcrossPackingBinding.AlignedViewStruct.allocate(arena);
    C.fill(aligned, 10);
    assertThat(aligned.a()).isEqualTo((byte) 1);
    assertThat(aligned.x()).isEqualTo(12.5);
    assertThat(aligned.b()).isEqualTo(2);
    aligned.x(0);
    aligned.x(12.5);
    assertThat(C.check(aligned, 10)).isTrue();
  }

  /** As {@link Copies}, for a struct that never passes by value. */
  private static <R> void byPointer(
      IntFunction<R[]> array,
      BiPredicate<R, Integer> checkIn,
      BiConsumer<R[], Integer> fill,
      BiConsumer<R[], Integer> add,
      R agreed,
      R fiveMore) {
    assertThat(checkIn.test(agreed, 10)).as("by pointer, in").isTrue();
    R[] box = array.apply(1);
    fill.accept(box, 10);
    assertThat(box).as("by pointer, out").containsExactly(agreed);
    add.accept(box, 5);
    assertThat(box).as("by pointer, both").containsExactly(fiveMore);
  }
}
