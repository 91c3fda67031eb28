package dev.gatun.examples.across;

import static dev.gatun.examples.across.AcrossFlags.Flag.BOTH;
import static dev.gatun.examples.across.AcrossFlags.Flag.CREATE;
import static dev.gatun.examples.across.AcrossFlags.Flag.READ;
import static dev.gatun.examples.across.AcrossFlags.Flag.TOP;
import static dev.gatun.examples.across.AcrossFlags.Flag.WRITE;
import static dev.gatun.examples.across.AcrossFlags.High.HIGH;
import static dev.gatun.examples.across.AcrossFlags.High.LOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossFlags.File;
import dev.gatun.examples.across.AcrossFlags.Flag;
import dev.gatun.examples.across.AcrossFlags.Open;
import dev.gatun.examples.across.AcrossFlags.Packed;
import dev.gatun.examples.across.AcrossFlagsBinding.FileViewStruct;
import dev.gatun.runtime.UnknownValueException;
import java.lang.foreign.Arena;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sets of an enum's constants as bits, everywhere that a number can be. */
class AcrossFlagsTest {
  private static final AcrossFlags C = AcrossFlagsBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(C.failures()).isZero();
  }

  @Test
  void an_int_has_the_bits_of_all_constants() {
    assertThat(C.plain(EnumSet.of(READ, CREATE))).containsExactly(WRITE, CREATE);
  }

  @Test
  void every_width_crosses_with_its_highest_bit() {
    assertThat(C.int8(Set.of(WRITE, TOP))).containsOnly(WRITE, TOP);
    assertThat(C.uint8(Set.of(WRITE, TOP))).containsOnly(WRITE, TOP);
    assertThat(C.uint16(Set.of(WRITE, TOP))).containsOnly(WRITE, TOP);
    assertThat(C.high(Set.of(LOW, HIGH))).containsOnly(LOW, HIGH);
    assertThat(C.uint32(Set.of(LOW, HIGH))).containsOnly(LOW, HIGH);
    assertThat(C.ulong(Set.of(LOW, HIGH))).containsOnly(LOW, HIGH);
    assertThat(C.int64(Set.of(LOW, HIGH))).containsOnly(LOW, HIGH);
    assertThat(C.uint64(Set.of(LOW, HIGH))).containsOnly(LOW, HIGH);
  }

  @Test
  void a_constant_of_several_bits_is_read_when_all_are_set() {
    assertThat(C.of(0)).isEmpty();
    assertThat(C.of(1)).containsOnly(READ);
    assertThat(C.of(3)).containsOnly(READ, WRITE, BOTH);
  }

  @Test
  void unknown_bits_are_named() {
    assertThatThrownBy(() -> C.of(0x13))
        .isInstanceOf(UnknownValueException.class)
        .hasMessage(
            "the result of AcrossFlags.of is 0x13, whose bits 0x10 belong to no constant of Flag");
    assertThatThrownBy(() -> C.of(-1)).hasMessageContaining("0xffffff3c");
    assertThatThrownBy(() -> C.wide(1L << 63)).hasMessageContaining("0x8000000000000000");
    assertThatThrownBy(() -> C.wide(-1)).hasMessageContaining("0xffffffff7ffffffe");
  }

  @Test
  void the_unknown_constant_is_read_and_never_written() {
    assertThat(C.open(1)).containsOnly(Open.READ);
    assertThat(C.open(0x31)).containsOnly(Open.READ, Open.OTHER);
    assertThat(C.bits(Set.of(Open.READ))).isEqualTo(1);
    assertThatThrownBy(() -> C.bits(Set.of(Open.OTHER)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("AcrossFlags.bits: flags is OTHER, which has no number in C");
  }

  @Test
  void null_is_named() {
    assertThatThrownBy(() -> C.plain(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("AcrossFlags.plain: flags is null");
    Set<Flag> withNull = new HashSet<>(Arrays.asList(READ, null));
    assertThatThrownBy(() -> C.uint8(withNull))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("an element of AcrossFlags.uint8: flags is null");
  }

  @Test
  void a_record_has_members_of_every_width() {
    File file =
        new File(
            Set.of(READ, TOP), EnumSet.of(BOTH), Set.of(CREATE), Set.of(), EnumSet.of(LOW, HIGH));
    assertThat(C.file(file))
        .isEqualTo(
            new File(
                Set.of(READ, TOP),
                EnumSet.of(READ, WRITE, BOTH),
                Set.of(CREATE),
                Set.of(HIGH),
                EnumSet.of(LOW, HIGH)));
    assertThatThrownBy(() -> C.file(new File(Set.of(), null, Set.of(), Set.of(), null)))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("File.flags is null");
  }

  @Test
  void a_view_reads_and_writes_in_place() {
    try (Arena arena = Arena.ofConfined()) {
      var view = FileViewStruct.allocate(arena);
      assertThat(view.flags()).isEmpty();
      C.fill(view);
      assertThat(view.small()).containsOnly(TOP);
      assertThat(view.flags()).containsOnly(WRITE);
      assertThat(view.shorts()).containsOnly(TOP);
      assertThat(view.longs()).containsOnly(LOW, HIGH);
      assertThat(view.wide()).containsOnly(LOW);
      view.small(Set.of(TOP, READ));
      view.flags(EnumSet.noneOf(Flag.class));
      view.longs(Set.of(HIGH));
      assertThat(view.small()).containsOnly(TOP, READ);
      assertThat(view.flags()).isEmpty();
      assertThat(view.longs()).containsOnly(HIGH);
      assertThatThrownBy(() -> view.flags(null)).hasMessage("FileView.flags is null");
    }
  }

  @Test
  void bit_fields_have_them() {
    Packed packed = new Packed(5, Set.of(TOP, READ), EnumSet.of(HIGH), 2);
    assertThat(C.bits(packed))
        .isEqualTo(new Packed(5, EnumSet.of(READ, WRITE, BOTH, CREATE), EnumSet.of(LOW), 2));
    try (Arena arena = Arena.ofConfined()) {
      AcrossFlags.PackedView view = AcrossFlagsBinding.PackedViewStruct.allocate(arena);
      view.flags(Set.of(TOP, CREATE));
      assertThat(view.flags()).containsExactly(CREATE, TOP);
      assertThat(view.kind()).isZero();
    }
  }

  @Test
  void a_callback_takes_and_gives_them() {
    assertThat(C.ask(flags -> EnumSet.complementOf(flags), Set.of(READ, WRITE, BOTH, CREATE)))
        .containsOnly(TOP);
    assertThat(C.askSmall(flags -> EnumSet.of(READ, TOP), Set.of(TOP))).containsOnly(READ, TOP);
    assertThat(C.each(new int[] {0x41}, flags -> flags.equals(Set.of(READ, CREATE)) ? 7 : 0))
        .isEqualTo(7);
  }

  @Test
  void what_is_wrong_in_a_callback_reaches_the_caller() {
    assertThatThrownBy(() -> C.askNumber(flags -> flags, 0x10))
        .isInstanceOf(UnknownValueException.class)
        .hasMessageContaining("Filter.filter: flags is 0x10");
    assertThatThrownBy(() -> C.askNumber(flags -> null, 1))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("Filter.filter");
  }

  @Test
  void an_out_parameter_and_a_variable_argument_have_them() {
    assertThat(C.out(Integer.MIN_VALUE)).containsOnly(HIGH);
    assertThatThrownBy(() -> C.out(2)).isInstanceOf(UnknownValueException.class);
    assertThat(C.variadic(1, Set.of(CREATE, WRITE))).isEqualTo(0x42);
  }
}
