package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossStructViews.MixedView;
import dev.gatun.examples.across.AcrossStructViews.QuadView;
import dev.gatun.examples.across.AcrossStructViewsBinding.MixedViewStruct;
import dev.gatun.runtime.NullResultException;
import dev.gatun.runtime.StructArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Structs that are viewed where they are. */
class AcrossStructViewsTest {
  private static final AcrossStructViews C = AcrossStructViewsBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(C.failures()).isZero();
  }

  @Test
  void a_view_is_passed_by_pointer() {
    try (Arena arena = Arena.ofConfined()) {
      PairView pair = PairViewStruct.allocate(arena);
      assertThat(pair.a()).isZero();
      pair.a(11);
      pair.b(12);
      assertThat(C.checkPairIn(pair, 10)).isTrue();
      C.addPair(pair, 5);
      assertThat(pair.a()).isEqualTo(16);
      assertThat(pair.sum()).isEqualTo(33);
      C.fillPair(pair, 20);
      assertThat(pair.b()).isEqualTo(22);
    }
  }

  @Test
  void a_view_crosses_by_value() {
    try (Arena arena = Arena.ofConfined()) {
      PairView pair = C.makePair(arena, 10);
      assertThat(C.checkPair(pair, 10)).isTrue();
      PairView more = C.plusPair(pair, 5, arena);
      assertThat(more.a()).isEqualTo(16);
      assertThat(pair.a()).as("the argument is a copy").isEqualTo(11);
    }
  }

  @Test
  void a_large_view_crosses_by_value() {
    try (Arena arena = Arena.ofConfined()) {
      QuadView quad = C.makeQuad(10, arena);
      assertThat(C.checkQuad(quad, 10)).isTrue();
      QuadView more = C.plusQuad(quad, arena, 5);
      assertThat(List.of(more.a(), more.b(), more.c(), more.d()))
          .containsExactly(16L, 17L, 18L, 19L);
      C.addQuad(quad, -5);
      assertThat(C.checkQuad(quad, 5)).isTrue();
    }
  }

  @Test
  void a_view_without_setters_is_read() {
    try (Arena arena = Arena.ofConfined()) {
      MixedView mixed = C.makeMixed(arena, 10);
      assertThat(mixed.a()).isEqualTo(11.5f);
      assertThat(mixed.b()).isEqualTo(12);
      assertThat(mixed.c()).isEqualTo(13.5);
      assertThat(C.checkMixed(mixed, 10)).isTrue();
    }
  }

  @Test
  void a_result_by_value_lies_in_the_memory_that_was_given() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(PairViewStruct.LAYOUT);
      C.makePair(SegmentAllocator.prefixAllocator(memory), 40);
      assertThat(memory.get(ValueLayout.JAVA_INT, 0)).isEqualTo(41);
    }
  }

  @Test
  void a_pointer_from_c_is_a_view_of_what_c_has() {
    PairView pair = C.ofC();
    pair.a(1);
    pair.b(2);
    C.addPair(pair, 10);
    assertThat(C.ofC().a()).isEqualTo(11);
    assertThat(C.ofC().b()).isEqualTo(12);
    pair.a(1);
    pair.b(2);
  }

  @Test
  void a_pointer_crosses_there_and_back() {
    try (Arena arena = Arena.ofConfined()) {
      PairView pair = PairViewStruct.allocate(arena);
      PairView same = C.identity(pair);
      same.a(7);
      assertThat(pair.a()).isEqualTo(7);
    }
  }

  @Test
  void null_crosses_where_that_is_declared() {
    assertThat(C.isNull(null)).isTrue();
    assertThat(C.identity(null)).isNull();
  }

  @Test
  void null_is_refused_where_it_is_not_declared() {
    assertThatThrownBy(() -> C.isNullUndeclared(null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("AcrossStructViews.isNullUndeclared: value");
    assertThatThrownBy(() -> C.checkPair(null, 0))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("AcrossStructViews.checkPair: value");
    assertThatThrownBy(() -> C.same(null))
        .isExactlyInstanceOf(NullResultException.class)
        .hasMessageContaining("AcrossStructViews.same");
    assertThatThrownBy(() -> C.makePair(null, 0)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void an_array_of_c_is_viewed_through_its_pointer() {
    long[] count = new long[1];
    MemorySegment table = C.table(count);
    assertThat(count).containsExactly(3);
    long size = count[0] * MixedViewStruct.LAYOUT.byteSize();
    StructArray<MixedView> views =
        new StructArray<>(Memory.behind(table, size), MixedViewStruct.LAYOUT, MixedViewStruct::of);
    List<Double> last = new ArrayList<>();
    views.forEach(view -> last.add(view.c()));
    assertThat(last).containsExactly(3.5, 13.5, 23.5);
  }

  @Test
  void memory_that_is_too_small_or_not_aligned_is_no_struct() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(16, 8);
      assertThatThrownBy(() -> PairViewStruct.of(memory.asSlice(0, 7)))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage("StructIntPair takes 8 bytes, but the memory has 7");
      assertThatThrownBy(() -> PairViewStruct.of(memory.asSlice(1, 8)))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith(
              "StructIntPair is aligned to 4 bytes, but the memory begins at 0x");
      PairViewStruct.of(memory.asSlice(4)).a(9);
      assertThat(memory.get(ValueLayout.JAVA_INT, 4)).isEqualTo(9);
    }
  }
}
