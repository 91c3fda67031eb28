package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.runtime.NullResultException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pointers that Java sees as memory segments. */
class AcrossPointersTest {
  private static final AcrossPointers C = AcrossPointersBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(C.failures()).isZero();
  }

  @Test
  void a_pointer_crosses_there_and_back() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(8);
      assertThat(C.identity(memory).address()).isEqualTo(memory.address());
      assertThat(C.same(memory).address()).isEqualTo(memory.address());
      assertThat(C.address(memory)).isEqualTo(memory.address());
      assertThat(C.ofAddress(memory.address()).address()).isEqualTo(memory.address());
    }
  }

  @Test
  void null_is_null_where_that_is_declared() {
    assertThat(C.identity(null)).isNull();
    assertThat(C.identity(MemorySegment.NULL)).isNull();
    assertThat(C.nothing()).isNull();
    assertThat(C.ofAddress(0)).isNull();
    assertThat(C.isNull(null)).isTrue();
    assertThat(C.isNull(MemorySegment.NULL)).isTrue();
    assertThat(C.address(null)).isZero();
  }

  @Test
  void null_is_refused_where_it_is_not_declared() {
    assertThatThrownBy(() -> C.same(null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("AcrossPointers.same: pointer");
    assertThatThrownBy(() -> C.readInt(null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("AcrossPointers.readInt: pointer");
    assertThatThrownBy(C::brokenPromise)
        .isExactlyInstanceOf(NullResultException.class)
        .hasMessageContaining("AcrossPointers.brokenPromise");
  }

  @Test
  void java_and_c_see_the_same_memory() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(8, 8);
      C.writeInt(memory, -42);
      assertThat(memory.get(ValueLayout.JAVA_INT, 0)).isEqualTo(-42);
      memory.set(ValueLayout.JAVA_INT, 4, 43);
      assertThat(C.readInt(memory.asSlice(4))).isEqualTo(43);
      C.writeDouble(memory, 2.5);
      assertThat(C.readDouble(memory)).isEqualTo(2.5);
    }
  }

  @Test
  void a_pointer_from_c_has_no_size_until_it_is_given_one() {
    MemorySegment ints = C.fourInts();
    assertThat(ints.byteSize()).isZero();
    MemorySegment sized = Memory.behind(ints, 16);
    sized.set(ValueLayout.JAVA_INT, 12, 41);
    assertThat(C.sumOfFourInts()).isEqualTo(101);
    sized.set(ValueLayout.JAVA_INT, 12, 40);
    assertThat(C.sumOfFourInts()).isEqualTo(100);
  }

  @Test
  void a_critical_function_is_called_without_transition() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(100);
      assertThat(C.distance(memory, memory.asSlice(99))).isEqualTo(99);
      assertThat(C.distance(memory.asSlice(99), memory)).isEqualTo(-99);
    }
  }

  @Test
  void two_pointers_are_swapped() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment a = arena.allocate(1);
      MemorySegment b = arena.allocate(1);
      MemorySegment[] left = {a};
      MemorySegment[] right = {b};
      C.swap(left, right);
      assertThat(left[0].address()).isEqualTo(b.address());
      assertThat(right[0].address()).isEqualTo(a.address());
    }
  }

  @Test
  void memory_that_c_allocates_is_read_and_released() {
    MemorySegment memory = C.allocate(1000, 200);
    byte[] bytes = Memory.behind(memory, 1000).toArray(ValueLayout.JAVA_BYTE);
    assertThat(bytes).containsOnly((byte) 200);
    C.release(memory);
    C.release(null);
  }
}
