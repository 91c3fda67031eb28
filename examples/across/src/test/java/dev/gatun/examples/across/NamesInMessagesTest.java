package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossMemberViewsBinding.NestedViewStruct;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

/** What is refused is called by its name. */
class NamesInMessagesTest {
  private static final AcrossArrays ARRAYS = AcrossArraysBinding.open();
  private static final AcrossPointers POINTERS = AcrossPointersBinding.open();
  private static final AcrossThreads THREADS = AcrossThreadsBinding.open();

  @Test
  void null_in_an_array_is_an_element_of_it() {
    assertThatThrownBy(() -> POINTERS.swap(new MemorySegment[1], new MemorySegment[1]))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("an element of AcrossPointers.swap: left is null");
    assertThatThrownBy(() -> POINTERS.swap(null, new MemorySegment[1]))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("AcrossPointers.swap: left is null");
  }

  @Test
  void a_number_in_an_array_that_c_cannot_hold_is_an_element_of_it() {
    assertThatThrownBy(() -> ARRAYS.array_uint16_sum(new int[] {1, 70_000}, 2))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "an element of AcrossArrays.array_uint16_sum: values is 70000, but uint16_t holds 0 to"
                + " 65535");
  }

  @Test
  void a_lifetime_that_is_over_is_named() {
    Arena closed = Arena.ofShared();
    closed.close();
    assertThatThrownBy(() -> THREADS.start(argument -> 1, 1, 0, closed))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("AcrossThreads.start: lifetime was closed");
    assertThatThrownBy(() -> THREADS.start(argument -> 1, 1, 0, null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("AcrossThreads.start: lifetime is null");
  }

  @Test
  void a_java_array_that_begins_anywhere_is_no_memory_for_a_struct() {
    assertThatThrownBy(() -> PairViewStruct.of(MemorySegment.ofArray(new byte[64])))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching(
            "StructIntPair is aligned to 4 bytes, but the memory begins at 0x\\p{XDigit}+ of a Java"
                + " array");
    assertThatThrownBy(() -> NestedViewStruct.of(MemorySegment.ofArray(new int[64])))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("MemberNested is aligned to 8 bytes, but the memory begins at ");
    assertThat(NestedViewStruct.of(MemorySegment.ofArray(new long[64])).between()).isZero();
  }
}
