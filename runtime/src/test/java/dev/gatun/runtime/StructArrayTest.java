package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StructArrayTest {
  private static final StructLayout POINT =
      Layouts.struct("Point", JAVA_INT.withName("x"), JAVA_INT.withName("y"));

  private final Arena arena = Arena.ofConfined();

  @AfterEach
  void close() {
    arena.close();
  }

  private static StructArray<MemorySegment> over(MemorySegment memory) {
    return new StructArray<>(memory, POINT, element -> element);
  }

  @Test
  void elements_lie_one_after_the_other() {
    MemorySegment memory = arena.allocate(24, 4);
    StructArray<MemorySegment> points = over(memory);
    assertThat(points.size()).isEqualTo(3);
    assertThat(points).hasSize(3).allMatch(point -> point.byteSize() == 8);
    points.get(2).set(JAVA_INT, 4, 7);
    assertThat(memory.get(JAVA_INT, 20)).isEqualTo(7);
  }

  @Test
  void elements_may_find_their_place_themselves() {
    MemorySegment memory = arena.allocate(24, 4);
    StructArray<MemorySegment> points =
        new StructArray<>(
            memory, POINT, (array, index) -> Layouts.element(array, POINT, index).asSlice(4));
    points.get(2).set(JAVA_INT, 0, 7);
    assertThat(points).hasSize(3).allMatch(y -> y.byteSize() == 4);
    assertThat(memory.get(JAVA_INT, 20)).isEqualTo(7);
    assertThatThrownBy(() -> points.get(3)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void an_element_that_is_not_there_is_refused() {
    StructArray<MemorySegment> points = over(arena.allocate(24, 4));
    assertThatThrownBy(() -> points.get(3))
        .isExactlyInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("Index 3 out of bounds for length 3");
    assertThatThrownBy(() -> points.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> points.get(Long.MAX_VALUE))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void the_iterator_ends_after_the_last_element() {
    var iterator = over(arena.allocate(8, 4)).iterator();
    iterator.next();
    assertThat(iterator.hasNext()).isFalse();
    assertThatThrownBy(iterator::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void what_is_left_over_behind_the_last_element_is_not_used() {
    StructArray<MemorySegment> points = over(arena.allocate(23, 4));
    assertThat(points.size()).isEqualTo(2);
    assertThat(points.segment().byteSize()).isEqualTo(16);
  }

  @Test
  void no_memory_is_no_elements() {
    assertThat(over(MemorySegment.NULL)).isEmpty();
    assertThat(over(arena.allocate(7, 1))).isEmpty();
  }

  @Test
  void memory_that_is_not_aligned_is_refused() {
    MemorySegment memory = arena.allocate(32, 8).asSlice(2);
    assertThatThrownBy(() -> over(memory)).isInstanceOf(IllegalArgumentException.class);
  }
}
