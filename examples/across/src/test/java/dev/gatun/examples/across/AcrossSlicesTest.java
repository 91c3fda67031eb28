package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossSlices.Bytes;
import dev.gatun.examples.across.AcrossSlices.Ints;
import dev.gatun.examples.across.AcrossSlices.MaybeMemory;
import dev.gatun.examples.across.AcrossSlices.MemoryView;
import dev.gatun.examples.across.AcrossSlices.NullableInts;
import dev.gatun.examples.across.AcrossSlicesBinding.MemoryViewStruct;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A pointer and a length that belong together; sums are of (index + 1) * element. */
class AcrossSlicesTest {
  private static final AcrossSlices C = AcrossSlicesBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(C.slice_failures()).isZero();
  }

  @Test
  void the_length_is_of_any_integer_type_and_on_either_side() {
    List<ToLongFunction<int[]>> sums =
        List.of(
            C::slice_sum_size,
            C::slice_sum_ssize,
            C::slice_sum_int,
            C::slice_sum_long,
            C::slice_sum_int64,
            C::slice_sum_uint64,
            C::slice_sum_uint32,
            C::slice_sum_uint16,
            C::slice_sum_uint8,
            C::slice_sum_first_size,
            C::slice_sum_first_int,
            C::slice_sum_first_uint16);
    for (ToLongFunction<int[]> sum : sums) {
      assertThat(sum.applyAsLong(new int[] {5, -6, 7})).isEqualTo(14);
      assertThat(sum.applyAsLong(new int[0])).isZero();
      assertThat(sum.applyAsLong(new int[255])).isZero();
    }
  }

  @Test
  void a_length_that_does_not_fit_is_refused() {
    assertThatThrownBy(() -> C.slice_sum_uint8(new int[256]))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "AcrossSlices.slice_sum_uint8: values.length is 256, but uint8_t holds 0 to 255");
    assertThatThrownBy(() -> C.slice_sum_first_uint16(new int[65536]))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "AcrossSlices.slice_sum_first_uint16: values.length is 65536,"
                + " but uint16_t holds 0 to 65535");
  }

  @Test
  void memory_that_is_too_long_is_refused_and_leaves_the_struct_as_it_was() {
    try (Arena arena = Arena.ofConfined()) {
      MemoryView view = MemoryViewStruct.allocate(arena);
      MemorySegment four = arena.allocate(4);
      view.values(four);

      assertThatThrownBy(() -> view.values(Memory.behind(four.asSlice(2), 1L << 32)))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage("MemoryView.values.length is 4294967296, but uint32_t holds 0 to 4294967295");
      assertThat(view.values()).isEqualTo(four);
    }
  }

  @Test
  void other_elements_cross() {
    assertThat(C.slice_sum_bytes(new byte[] {1, -1})).isEqualTo(511);
    assertThat(C.slice_sum_doubles(new double[] {0.5, 0.25})).isEqualTo(1);
    assertThat(C.slice_dot(new double[] {1, 2, 3}, new double[] {4, 5})).isEqualTo(14);
    assertThat(C.slice_between(100, new int[] {1, 2}, 3)).isEqualTo(100);
  }

  @Test
  void memory_crosses_with_its_size() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocateFrom(ValueLayout.JAVA_BYTE, (byte) 1, (byte) 2);
      assertThat(C.slice_sum_memory(memory)).isEqualTo(5);
      assertThat(C.slice_sum_memory(memory.asSlice(1))).isEqualTo(2);
      assertThat(C.slice_sum_memory(memory.asSlice(2))).isZero();
      assertThat(C.sumOrNull(memory)).isEqualTo(5);
    }
    assertThat(C.sumOrNull((MemorySegment) null)).isZero();
    assertThat(C.sumOrNull((int[]) null)).isZero();
    assertThat(C.sumOrNull(new int[] {7})).isEqualTo(7);
  }

  @Test
  void slices_cross_out_and_both_ways() {
    int[] values = {9, 9, 9};
    C.slice_fill(values);
    assertThat(values).containsExactly(0, 10, 20);
    C.slice_twice(values);
    assertThat(values).containsExactly(0, 20, 40);
    int[] first = new int[4];
    C.slice_fill_first(first);
    assertThat(first).containsExactly(0, 10, 20, 30);
    int[] read = new int[7];
    assertThat(C.slice_read(read)).isEqualTo(5);
    assertThat(read).containsExactly(1, 2, 3, 4, 5, 0, 0);
    assertThat(C.slice_read(new int[0])).isZero();
  }

  @Test
  void slices_in_a_struct_cross_to_c() {
    assertThat(C.slice_ints_sum(new Ints(new int[] {1, 2, 3}))).isEqualTo(14);
    assertThat(C.slice_ints_sum_in(new Ints(new int[] {1, 2, 3}))).isEqualTo(14);
    assertThat(C.slice_ints_sum(new Ints(new int[0]))).isZero();
    assertThat(C.slice_bytes_sum(new Bytes(new byte[] {1, -1}))).isEqualTo(511);
    assertThat(C.slice_bytes_sum_in(new Bytes(new byte[] {1, -1}))).isEqualTo(511);
    assertThat(C.slice_ints_sum(new Ints(IntStream.range(0, 10_000).toArray())))
        .isEqualTo(IntStream.range(0, 10_000).mapToLong(i -> (i + 1L) * i).sum());
  }

  @Test
  void slices_in_a_struct_cross_from_c() {
    assertThat(C.slice_primes().values()).containsExactly(2, 3, 5, 7, 11);
    assertThat(C.slice_bytes().bytes()).containsExactly((byte) 1, (byte) 2, (byte) -2, (byte) -1);
    assertThat(C.slice_nothing().values()).isEmpty();
  }

  @Test
  void memory_in_a_struct_stays_where_c_has_it_and_has_its_size() {
    MemorySegment bytes = C.bytesOfC().bytes();
    assertThat(bytes.toArray(ValueLayout.JAVA_BYTE))
        .containsExactly((byte) 1, (byte) 2, (byte) -2, (byte) -1);
    assertThat(C.sum(C.bytesOfC())).isEqualTo(1 + 4 + 3 * 254 + 4 * 255);
  }

  @Test
  void null_in_a_struct_is_refused_where_it_is_not_declared() {
    assertThatThrownBy(() -> C.slice_ints_sum(new Ints(null)))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("Ints.values is null");
  }

  @Test
  void null_in_a_struct_crosses_where_that_is_declared() {
    assertThat(C.sum(new NullableInts(null))).isZero();
    assertThat(C.nothingOrNull().values()).isNull();
    assertThat(C.sum(new MaybeMemory(null))).isZero();
    assertThat(C.nothingOfC().values()).isNull();
  }

  @Test
  void layouts_have_both_members() {
    assertThat(AcrossSlicesBinding.IntsStruct.LAYOUT.byteSize()).isEqualTo(16);
    assertThat(AcrossSlicesBinding.BytesStruct.LAYOUT.toString()).contains("(count)", "(bytes)");
  }
}
