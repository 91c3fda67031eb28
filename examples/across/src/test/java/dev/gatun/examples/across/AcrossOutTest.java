package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossOut.OutColor;
import dev.gatun.examples.across.AcrossOut.OutNumber;
import dev.gatun.examples.across.AcrossOut.OutPacked;
import dev.gatun.examples.across.AcrossOut.OutPoint;
import dev.gatun.examples.across.AcrossOut.OutPointView;
import dev.gatun.runtime.ErrnoException;
import dev.gatun.runtime.NullResultException;
import dev.gatun.runtime.UnknownValueException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Results that come through an out-parameter, of every type. */
class AcrossOutTest {
  private static final int ENOENT = 2;
  private static final AcrossOut C = AcrossOutBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(C.failures()).isZero();
  }

  @Test
  void numbers_come_out_as_they_went_in() {
    assertThat(C.giveBoolean(true)).isTrue();
    assertThat(C.giveBoolean(false)).isFalse();
    assertThat(C.giveByte((byte) -128)).isEqualTo((byte) -128);
    assertThat(C.giveShort((short) -32768)).isEqualTo((short) -32768);
    assertThat(C.giveChar('\uFFFF')).isEqualTo('\uFFFF');
    assertThat(C.giveInt(Integer.MIN_VALUE)).isEqualTo(Integer.MIN_VALUE);
    assertThat(C.giveInt64(Long.MIN_VALUE)).isEqualTo(Long.MIN_VALUE);
    assertThat(C.giveFloat(-0.5f)).isEqualTo(-0.5f);
    assertThat(C.giveDouble(Double.MIN_VALUE)).isEqualTo(Double.MIN_VALUE);
  }

  @Test
  void numbers_of_other_widths_keep_their_sign() {
    assertThat(C.giveUint8(200)).isEqualTo(200);
    assertThat(C.giveUint16(65535)).isEqualTo(65535);
    assertThat(C.giveUint(4294967295L)).isEqualTo(4294967295L);
    assertThat(C.giveLong(-5)).isEqualTo(-5);
    assertThat(C.giveUlong(5)).isEqualTo(5);
    assertThat(C.giveSize(1L << 40)).isEqualTo(1L << 40);
    assertThat(C.giveWchar(0x20AC)).isEqualTo(0x20AC);
  }

  @Test
  void an_enum_comes_out_as_its_constant() {
    assertThat(C.giveColor(2)).isEqualTo(OutColor.GREEN);
    assertThatThrownBy(() -> C.giveColor(9))
        .isInstanceOf(UnknownValueException.class)
        .hasMessageContaining("the result of AcrossOut.giveColor");
  }

  @Test
  void pointers_come_out_or_are_null_where_that_is_declared() {
    MemorySegment somewhere = MemorySegment.ofAddress(0x1234);
    assertThat(C.givePointer(somewhere).address()).isEqualTo(0x1234);
    assertThat(C.givePointerOrNull(somewhere).address()).isEqualTo(0x1234);
    assertThat(C.givePointerOrNull(null)).isNull();
    assertThatThrownBy(() -> C.givePointer(null))
        .isInstanceOf(NullResultException.class)
        .hasMessageStartingWith("the result of AcrossOut.givePointer is NULL");
  }

  @Test
  void strings_come_out_as_copies() {
    assertThat(C.giveText("Grüße")).isEqualTo("Grüße");
    assertThat(C.giveTextOrNull("")).isEmpty();
    assertThat(C.giveTextOrNull(null)).isNull();
    assertThatThrownBy(() -> C.giveText(null))
        .isInstanceOf(NullResultException.class)
        .hasMessageContaining("AcrossOut.giveText");
  }

  @Test
  void structs_come_out_as_records() {
    assertThat(C.givePoint(3, 4.5)).isEqualTo(new OutPoint(3, 4.5));
    assertThat(C.givePacked(77)).isEqualTo(new OutPacked((byte) 'p', 77));
  }

  @Test
  void structs_come_out_in_memory_of_the_caller() {
    try (Arena arena = Arena.ofConfined()) {
      OutPointView point = C.givePoint(3, 4.5, arena);
      OutNumber number = C.giveNumber(arena, Float.floatToIntBits(2.5f));
      assertThat(point.x()).isEqualTo(3);
      assertThat(point.y()).isEqualTo(4.5);
      assertThat(number.f()).isEqualTo(2.5f);
    }
  }

  @Test
  void memory_of_the_caller_that_was_used_before_is_zeroed() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment used = arena.allocate(32, 8).fill((byte) -1);
      OutPointView point = C.givePoint(3, 4.5, SegmentAllocator.slicingAllocator(used));
      assertThat(point.x()).isEqualTo(3);
    }
  }

  @Test
  void memory_that_c_cannot_write_to_is_refused() {
    SegmentAllocator heap = (size, alignment) -> MemorySegment.ofArray(new long[4]);
    assertThatThrownBy(() -> C.givePoint(3, 4.5, heap))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the result of AcrossOut.givePoint");
    assertThatThrownBy(() -> C.givePoint(3, 4.5, null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("AcrossOut.givePoint: memory is null");
  }

  @Test
  void pointers_to_structs_come_out_as_views() {
    assertThat(C.node(1).value()).isEqualTo(11);
    assertThat(C.node(1).next().value()).isEqualTo(12);
    assertThat(C.node(2).next()).isNull();
    assertThat(C.nodeOrNull(3)).isNull();
    assertThatThrownBy(() -> C.node(3))
        .isInstanceOf(NullResultException.class)
        .hasMessageContaining("AcrossOut.node");
  }

  @Test
  void an_out_parameter_need_not_be_the_last() {
    assertThat(C.first(3, 4)).isEqualTo(7);
    MemorySegment[] tail = new MemorySegment[1];
    assertThat(C.middle("hello world", tail)).isEqualTo(5);
    assertThat(tail[0].address()).isNotZero();
    assertThat(C.middle("hello", tail)).isEqualTo(5);
    assertThat(tail[0]).isNull();
  }

  @Test
  void what_c_itself_returns_is_ignored_without_throws() {
    assertThat(C.giveOfNothing(5)).isEqualTo(5);
    assertThat(C.giveCritically(5)).isEqualTo(5);
    assertThat(C.failingSilently(ENOENT)).isEqualTo(-99);
  }

  @Test
  void a_negative_status_is_a_failure() {
    assertThat(C.failing(0)).isEqualTo(7);
    assertThat(C.failingWide(0)).isEqualTo(7);
    assertThat(C.failingText(0)).isEqualTo("fine");
    assertThatThrownBy(() -> C.failing(ENOENT))
        .isExactlyInstanceOf(ErrnoException.class)
        .hasMessage("out_failing: No such file or directory (ENOENT, errno 2)");
    assertThatThrownBy(() -> C.failingWide(ENOENT)).isExactlyInstanceOf(ErrnoException.class);
    assertThatThrownBy(() -> C.failingText(ENOENT)).isExactlyInstanceOf(ErrnoException.class);
  }

  @Test
  void arrays_and_callbacks_stand_beside_an_out_parameter() {
    int[] values = IntStream.range(0, 10_000).toArray();
    assertThat(C.sum(values, () -> {})).isEqualTo(50_005_000);
    assertThat(values[9_999]).isEqualTo(10_000);
    IllegalStateException thrown = new IllegalStateException("no");
    assertThatThrownBy(
            () ->
                C.sum(
                    values,
                    () -> {
                      throw thrown;
                    }))
        .isSameAs(thrown);
  }
}
