package dev.gatun.examples.across;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.examples.across.StdLib.Holder;
import dev.gatun.examples.across.StdLib.Order;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pointers in arrays that C may change: from C they come without their sizes and lifetimes. */
class CopiedBackTest {
  private static final StdLib C = StdLibBinding.open();
  private static final AcrossPointers POINTERS = AcrossPointersBinding.open();

  /** Compares elements that begin with a pointer, by the numbers that lie behind. */
  private static final Order BY_NUMBER =
      (left, right) -> Integer.compare(numberBehind(left), numberBehind(right));

  private Arena arena;

  @BeforeEach
  void open_arena() {
    arena = Arena.ofConfined();
  }

  @AfterEach
  void close_arena() {
    arena.close();
  }

  @Test
  void pointers_that_c_left_are_the_caller_s_own() {
    MemorySegment first = number(1);
    MemorySegment second = number(2);
    MemorySegment[] pointers = {first, second};
    C.sort(pointers, 2, ADDRESS.byteSize(), BY_NUMBER);
    assertThat(pointers[0]).isSameAs(first);
    assertThat(pointers[1]).isSameAs(second);
  }

  @Test
  void pointers_that_c_changed_are_those_of_c() {
    MemorySegment first = number(1);
    MemorySegment second = number(2);
    MemorySegment third = number(3);
    MemorySegment[] pointers = {first, third, second};
    C.sort(pointers, 3, ADDRESS.byteSize(), BY_NUMBER);
    assertThat(pointers[0]).isSameAs(first);
    assertThat(pointers[1].address()).isEqualTo(second.address());
    assertThat(pointers[2].address()).isEqualTo(third.address());
    assertThat(pointers[2].byteSize()).as("as C gave it").isZero();
  }

  @Test
  void every_array_of_a_call_is_looked_at_by_itself() {
    MemorySegment left = number(1);
    MemorySegment right = number(2);
    MemorySegment[] lefts = {left, left};
    MemorySegment[] rights = {right, right};
    POINTERS.swap(lefts, rights);
    assertThat(lefts[0].address()).isEqualTo(right.address());
    assertThat(lefts[1]).isSameAs(left);
    assertThat(rights[0].address()).isEqualTo(left.address());
    assertThat(rights[1]).isSameAs(right);
    assertThat(POINTERS.failures()).isZero();
  }

  @Test
  void records_that_c_left_are_the_caller_s_own() {
    Holder first = new Holder(number(1), 10);
    Holder second = new Holder(number(2), 20);
    Holder third = new Holder(number(3), 30);
    Holder[] holders = {first, third, second};
    C.sort(holders, 3, ADDRESS.byteSize() + Long.BYTES, BY_NUMBER);
    assertThat(holders[0]).isSameAs(first);
    assertThat(holders[1].number()).isEqualTo(20);
    assertThat(holders[2].number()).isEqualTo(30);
    assertThat(holders[2].pointer().address()).isEqualTo(third.pointer().address());
  }

  private MemorySegment number(int number) {
    return arena.allocateFrom(JAVA_INT, number);
  }

  private static int numberBehind(MemorySegment element) {
    MemorySegment pointer = Memory.behind(element, ADDRESS.byteSize()).get(ADDRESS, 0);
    return Memory.intBehind(pointer);
  }
}
