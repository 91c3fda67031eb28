package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossBits.Across;
import dev.gatun.examples.across.AcrossBits.Aligned;
import dev.gatun.examples.across.AcrossBits.AlignedView;
import dev.gatun.examples.across.AcrossBits.BitsAndDouble;
import dev.gatun.examples.across.AcrossBits.BitsAndFloat;
import dev.gatun.examples.across.AcrossBits.Block;
import dev.gatun.examples.across.AcrossBits.Body;
import dev.gatun.examples.across.AcrossBits.BodyView;
import dev.gatun.examples.across.AcrossBits.ByMode;
import dev.gatun.examples.across.AcrossBits.ByModeView;
import dev.gatun.examples.across.AcrossBits.ByNumber;
import dev.gatun.examples.across.AcrossBits.DoubleAndBits;
import dev.gatun.examples.across.AcrossBits.Ended;
import dev.gatun.examples.across.AcrossBits.Flags;
import dev.gatun.examples.across.AcrossBits.FlagsView;
import dev.gatun.examples.across.AcrossBits.FloatAndBits;
import dev.gatun.examples.across.AcrossBits.FloatAndGap;
import dev.gatun.examples.across.AcrossBits.Header;
import dev.gatun.examples.across.AcrossBits.HeaderView;
import dev.gatun.examples.across.AcrossBits.HolderView;
import dev.gatun.examples.across.AcrossBits.InMemory;
import dev.gatun.examples.across.AcrossBits.LowHigh;
import dev.gatun.examples.across.AcrossBits.Mixed;
import dev.gatun.examples.across.AcrossBits.NumberedBody;
import dev.gatun.examples.across.AcrossBits.OddView;
import dev.gatun.examples.across.AcrossBits.Packed;
import dev.gatun.examples.across.AcrossBits.PackedArrayView;
import dev.gatun.examples.across.AcrossBits.PackedView;
import dev.gatun.examples.across.AcrossBits.Readings;
import dev.gatun.examples.across.AcrossBits.ReadingsView;
import dev.gatun.examples.across.AcrossBits.Straddling;
import dev.gatun.examples.across.AcrossBits.Whole;
import dev.gatun.examples.across.AcrossBits.Wide;
import dev.gatun.runtime.UnknownValueException;
import java.lang.foreign.Arena;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Bit-fields, packed structs, and alignments of their own. */
class AcrossBitsTest {
  private static final AcrossBits C = AcrossBitsBinding.open();

  private static final Flags FLAGS_10 = new Flags(1, 5, -1, -8, 0, true, BitsMode.FAST, 100);
  private static final Flags FLAGS_15 = new Flags(0, 7, 0, 7, 0, false, BitsMode.TURBO, 1);

  private final Arena arena = Arena.ofAuto();

  @AfterEach
  void c_agrees() {
    assertThat(C.bits_failures()).isZero();
  }

  @Test
  void flags_crosses_by_value_and_by_pointer() {
    new Copies<>(
            Flags[]::new,
            C::bits_flags_make,
            C::bits_flags_check,
            C::bits_flags_plus,
            C::bits_flags_check_in,
            C::bits_flags_fill,
            C::bits_flags_add)
        .cross(FLAGS_10, FLAGS_15);
  }

  @Test
  void byte_crosses_by_value_and_by_pointer() {
    new Copies<>(
            LowHigh[]::new,
            C::bits_byte_make,
            C::bits_byte_check,
            C::bits_byte_plus,
            C::bits_byte_check_in,
            C::bits_byte_fill,
            C::bits_byte_add)
        .cross(new LowHigh(6, (byte) -16), new LowHigh(1, (byte) 15));
  }

  @Test
  void straddling_crosses_by_value_and_by_pointer() {
    new Copies<>(
            Straddling[]::new,
            C::bits_straddling_make,
            C::bits_straddling_check,
            C::bits_straddling_plus,
            C::bits_straddling_check_in,
            C::bits_straddling_fill,
            C::bits_straddling_add)
        .cross(new Straddling(0xABCDE, 0xFFFFF, 0x1FE), new Straddling(1, 0x81234, 0x101));
  }

  @Test
  void ended_crosses_by_value_and_by_pointer() {
    new Copies<>(
            Ended[]::new,
            C::bits_ended_make,
            C::bits_ended_check,
            C::bits_ended_plus,
            C::bits_ended_check_in,
            C::bits_ended_fill,
            C::bits_ended_add)
        .cross(
            new Ended(6, (byte) 0, 3, 0, (short) -32768),
            new Ended(1, (byte) 0, 4, 0, (short) 32767));
  }

  @Test
  void whole_crosses_by_value_and_by_pointer() {
    new Copies<>(
            Whole[]::new,
            C::bits_whole_make,
            C::bits_whole_check,
            C::bits_whole_plus,
            C::bits_whole_check_in,
            C::bits_whole_fill,
            C::bits_whole_add)
        .cross(new Whole(0x8123456789ABCDEFL), new Whole(0x7FFFFFFFFFFFFFFFL));
  }

  @Test
  void wide_crosses_by_value_and_by_pointer() {
    new Copies<>(
            Wide[]::new,
            C::bits_wide_make,
            C::bits_wide_check,
            C::bits_wide_plus,
            C::bits_wide_check_in,
            C::bits_wide_fill,
            C::bits_wide_add)
        .cross(new Wide(0xFEDCBA9876L, -1099511627776L), new Wide(1, 1099511627775L));
  }

  @Test
  void across_crosses_by_value_and_by_pointer() {
    new Copies<>(
            Across[]::new,
            C::bits_across_make,
            C::bits_across_check,
            C::bits_across_plus,
            C::bits_across_check_in,
            C::bits_across_fill,
            C::bits_across_add)
        .cross(
            new Across(65, -562949953421312L, (short) 2000),
            new Across(127, 562949953421311L, (short) 1));
  }

  @Test
  void mixed_crosses_by_value_and_by_pointer() {
    new Copies<>(
            Mixed[]::new,
            C::bits_mixed_make,
            C::bits_mixed_check,
            C::bits_mixed_plus,
            C::bits_mixed_check_in,
            C::bits_mixed_fill,
            C::bits_mixed_add)
        .cross(
            new Mixed((byte) -1, 1000, (short) -30000, -64, (byte) 11),
            new Mixed((byte) 2, 1023, (short) 30000, 63, (byte) -12));
  }

  @Test
  void float_crosses_by_value_and_by_pointer() {
    new Copies<>(
            BitsAndFloat[]::new,
            C::bits_float_make,
            C::bits_float_check,
            C::bits_float_plus,
            C::bits_float_check_in,
            C::bits_float_fill,
            C::bits_float_add)
        .cross(new BitsAndFloat(5, 12.5f), new BitsAndFloat(7, -0.25f));
  }

  @Test
  void float_first_crosses_by_value_and_by_pointer() {
    new Copies<>(
            FloatAndBits[]::new,
            C::bits_float_first_make,
            C::bits_float_first_check,
            C::bits_float_first_plus,
            C::bits_float_first_check_in,
            C::bits_float_first_fill,
            C::bits_float_first_add)
        .cross(new FloatAndBits(12.5f, -1073741824), new FloatAndBits(-0.25f, 1073741823));
  }

  @Test
  void float_gap_crosses_by_value_and_by_pointer() {
    new Copies<>(
            FloatAndGap[]::new,
            C::bits_float_gap_make,
            C::bits_float_gap_check,
            C::bits_float_gap_plus,
            C::bits_float_gap_check_in,
            C::bits_float_gap_fill,
            C::bits_float_gap_add)
        .cross(new FloatAndGap(12.5f, 0xFEDCBA9876L), new FloatAndGap(-0.25f, 1));
  }

  @Test
  void double_crosses_by_value_and_by_pointer() {
    new Copies<>(
            DoubleAndBits[]::new,
            C::bits_double_make,
            C::bits_double_check,
            C::bits_double_plus,
            C::bits_double_check_in,
            C::bits_double_fill,
            C::bits_double_add)
        .cross(new DoubleAndBits(12.5, -16, 4000), new DoubleAndBits(-0.25, 15, 4095));
  }

  @Test
  void double_last_crosses_by_value_and_by_pointer() {
    new Copies<>(
            BitsAndDouble[]::new,
            C::bits_double_last_make,
            C::bits_double_last_check,
            C::bits_double_last_plus,
            C::bits_double_last_check_in,
            C::bits_double_last_fill,
            C::bits_double_last_add)
        .cross(new BitsAndDouble(100, 12.5), new BitsAndDouble(127, -0.25));
  }

  @Test
  void memory_crosses_by_value_and_by_pointer() {
    new Copies<>(
            InMemory[]::new,
            C::bits_memory_make,
            C::bits_memory_check,
            C::bits_memory_plus,
            C::bits_memory_check_in,
            C::bits_memory_fill,
            C::bits_memory_add)
        .cross(
            new InMemory(0x1FEDCBA98L, FLAGS_10, -5, 300, 12.5),
            new InMemory(1, FLAGS_15, 6, 511, -0.25));
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
  void unnamed_bits_are_neither_read_nor_written() {
    Flags all = new Flags(1, 5, -1, -8, 31, true, BitsMode.FAST, 100);
    assertThat(C.bits_flags_check(all, 10)).isTrue();
    assertThat(C.bits_flags_make(10).unused()).isZero();
  }

  @Test
  void arrays_of_structs_cross() {
    assertThat(C.bits_flags_sum(new Flags[] {FLAGS_10, FLAGS_15}, 2)).isEqualTo(502);
    Flags[] filled = new Flags[3];
    C.bits_flags_fill_all(filled, 3);
    assertThat(filled).containsExactly(FLAGS_10, FLAGS_15, FLAGS_10);
  }

  @Test
  void a_value_that_has_no_room_is_refused() {
    refused(() -> flags(2, 5, 0, 0, 1), "Flags.ready is 2, but 1 bit holds 0 to 1");
    refused(() -> flags(-1, 5, 0, 0, 1), "Flags.ready is -1, but 1 bit holds 0 to 1");
    refused(() -> flags(1, 8, 0, 0, 1), "Flags.level is 8, but 3 bits hold 0 to 7");
    refused(() -> flags(1, 5, 1, 0, 1), "Flags.sign is 1, but 1 bit holds -1 to 0");
    refused(() -> flags(1, 5, -2, 0, 1), "Flags.sign is -2, but 1 bit holds -1 to 0");
    refused(() -> flags(1, 5, 0, 8, 1), "Flags.shift is 8, but 4 bits hold -8 to 7");
    refused(() -> flags(1, 5, 0, -9, 1), "Flags.shift is -9, but 4 bits hold -8 to 7");
    refused(() -> flags(1, 5, 0, 0, 128), "Flags.rest is 128, but 7 bits hold 0 to 127");
    refused(
        () -> C.bits_wide_check(new Wide(1L << 40, 0), 10),
        "Wide.a is 1099511627776, but 40 bits hold 0 to 1099511627775");
    refused(
        () -> C.bits_wide_check_in(new Wide(0, 1L << 40), 10),
        "Wide.b is 1099511627776, but 41 bits hold -1099511627776 to 1099511627775");
    refused(
        () -> C.bits_straddling_add(new Straddling[] {new Straddling(0, -1, 0)}, 5),
        "Straddling.b is -1, but 20 bits hold 0 to 1048575");
  }

  @Test
  void a_view_that_refuses_a_value_is_as_before() {
    FlagsView flags = AcrossBitsBinding.FlagsViewStruct.allocate(arena);
    refused(() -> flags.ready(2), "FlagsView.ready is 2, but 1 bit holds 0 to 1");
    refused(() -> flags.shift(8), "FlagsView.shift is 8, but 4 bits hold -8 to 7");
    refused(() -> flags.rest(-1), "FlagsView.rest is -1, but 7 bits hold 0 to 127");
    assertThatThrownBy(() -> flags.mode(null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("FlagsView.mode is null");
    assertThat(flags.ready()).isZero();
    assertThat(flags.shift()).isZero();
    assertThat(flags.rest()).isZero();
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
  void a_packed_struct_is_viewed() {
    HeaderView header = AcrossBitsBinding.HeaderViewStruct.allocate(arena);
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
    PackedView packed = AcrossBitsBinding.PackedViewStruct.allocate(arena);
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
    PackedArrayView packed = AcrossBitsBinding.PackedArrayViewStruct.allocate(arena);
    C.fill(packed, 10);
    assertThat(packed.numbers()).containsExactly(123456789, -3);
    assertThat(packed.after()).isEqualTo((short) -4);
    packed.before((byte) -1);
    packed.numbers(new int[] {-2, 3});
    packed.after((short) 4);
    assertThat(C.check(packed, 15)).isTrue();
  }

  @Test
  void a_union_that_is_larger_than_its_bits_crosses_by_value() {
    OddView odd = AcrossBitsBinding.OddViewUnion.allocate(arena);
    odd.bytes(new byte[] {-1, 2, 3, 4, 5, 6, 7, 8, 9});
    odd.low(3);
    OddView greater = C.plus(arena, odd, 5);
    assertThat(greater.low()).isEqualTo(3);
    assertThat(greater.bytes()).containsExactly(-29, 2, 3, 4, 5, 6, 7, 8, 14);
  }

  @Test
  void an_aligned_member_is_viewed() {
    AlignedView aligned = AcrossBitsBinding.AlignedViewStruct.allocate(arena);
    C.fill(aligned, 10);
    assertThat(aligned.a()).isEqualTo((byte) 1);
    assertThat(aligned.x()).isEqualTo(12.5);
    assertThat(aligned.b()).isEqualTo(2);
    aligned.x(0);
    aligned.x(12.5);
    assertThat(C.check(aligned, 10)).isTrue();
  }

  @Test
  void a_union_of_bit_fields_has_every_reading() {
    assertThat(C.bits_readings_make(0xFFEB)).isEqualTo(new Readings(11, -21, 0xFFEB));
    assertThat(C.bits_readings_all(C.bits_readings_make(0xFFEB))).isEqualTo(0xFFEB);
    ReadingsView readings = AcrossBitsBinding.ReadingsViewUnion.allocate(arena);
    C.set(readings, 0xFFEB);
    assertThat(readings.low()).isEqualTo(11);
    assertThat(readings.sign()).isEqualTo(-21);
    readings.low(2);
    assertThat(C.all(readings)).isEqualTo(0xFFE2);
    readings.sign(31);
    assertThat(C.all(readings)).isEqualTo(0xFFDF);
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
    ByModeView value = AcrossBitsBinding.ByModeViewStruct.allocate(arena);
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

  @Test
  void layouts_are_those_of_the_c_compiler() {
    Stream.of(
            AcrossBitsBinding.FlagsStruct.LAYOUT,
            AcrossBitsBinding.LowHighStruct.LAYOUT,
            AcrossBitsBinding.StraddlingStruct.LAYOUT,
            AcrossBitsBinding.EndedStruct.LAYOUT,
            AcrossBitsBinding.WholeStruct.LAYOUT,
            AcrossBitsBinding.WideStruct.LAYOUT,
            AcrossBitsBinding.AcrossStruct.LAYOUT,
            AcrossBitsBinding.MixedStruct.LAYOUT,
            AcrossBitsBinding.BitsAndFloatStruct.LAYOUT,
            AcrossBitsBinding.FloatAndBitsStruct.LAYOUT,
            AcrossBitsBinding.FloatAndGapStruct.LAYOUT,
            AcrossBitsBinding.DoubleAndBitsStruct.LAYOUT,
            AcrossBitsBinding.BitsAndDoubleStruct.LAYOUT,
            AcrossBitsBinding.InMemoryStruct.LAYOUT,
            AcrossBitsBinding.PackedStruct.LAYOUT,
            AcrossBitsBinding.AlignedStruct.LAYOUT,
            AcrossBitsBinding.BlockStruct.LAYOUT,
            AcrossBitsBinding.HolderViewStruct.LAYOUT,
            AcrossBitsBinding.ReadingsUnion.LAYOUT,
            AcrossBitsBinding.OddViewUnion.LAYOUT,
            AcrossBitsBinding.PackedArrayViewStruct.LAYOUT,
            AcrossBitsBinding.PackedViewStruct.LAYOUT,
            AcrossBitsBinding.AlignedViewStruct.LAYOUT)
        .forEach(
            layout -> {
              new Layout(C::bits_size_of, C::bits_offset_of).agrees(layout);
              assertThat(layout.byteAlignment())
                  .as(layout.name().orElseThrow())
                  .isEqualTo(C.bits_align_of(layout.name().orElseThrow()));
            });
  }

  @Test
  void layouts_with_members_of_other_names_are_those_of_the_c_compiler() {
    Stream.of(
            AcrossBitsBinding.HeaderStruct.LAYOUT,
            AcrossBitsBinding.HeaderViewStruct.LAYOUT,
            AcrossBitsBinding.ByModeStruct.LAYOUT,
            AcrossBitsBinding.ByModeViewStruct.LAYOUT,
            AcrossBitsBinding.ByNumberStruct.LAYOUT)
        .forEach(
            layout -> {
              String type = layout.name().orElseThrow();
              assertThat(layout.byteSize()).as(type).isEqualTo(C.bits_size_of(type));
              assertThat(layout.byteAlignment()).as(type).isEqualTo(C.bits_align_of(type));
            });
    Layout layout = new Layout(C::bits_size_of, C::bits_offset_of);
    for (String member : new String[] {"length", "sum", "stamp", "x"}) {
      layout.agrees(AcrossBitsBinding.HeaderStruct.LAYOUT, member, "BitsHeader." + member);
    }
    layout.agrees(AcrossBitsBinding.HeaderStruct.LAYOUT, "bits", "BitsHeader.byte");
    layout.agrees(AcrossBitsBinding.ByModeStruct.LAYOUT, "body", "BitsTagged.large");
    layout.agrees(AcrossBitsBinding.ByNumberStruct.LAYOUT, "body", "BitsNumbered.whole");
  }

  private static boolean flags(int ready, int level, int sign, int shift, int rest) {
    return C.bits_flags_check(
        new Flags(ready, level, sign, shift, 0, true, BitsMode.FAST, rest), 10);
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call)
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
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
