package dev.gatun.runtime;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.UnionLayout;
import org.junit.jupiter.api.Test;

class LayoutsTest {
  private static final StructLayout PAIR =
      Layouts.struct("Pair", JAVA_BYTE.withName("a"), JAVA_LONG.withName("b"));

  @Test
  void a_struct_is_padded_between_its_members_and_at_its_end() {
    StructLayout layout =
        Layouts.struct(
            "S",
            JAVA_BYTE.withName("a"),
            JAVA_INT.withName("b"),
            JAVA_SHORT.withName("c"),
            JAVA_LONG.withName("d"),
            JAVA_BYTE.withName("e"));
    assertThat(layout)
        .isEqualTo(
            MemoryLayout.structLayout(
                    JAVA_BYTE.withName("a"),
                    MemoryLayout.paddingLayout(3),
                    JAVA_INT.withName("b"),
                    JAVA_SHORT.withName("c"),
                    MemoryLayout.paddingLayout(6),
                    JAVA_LONG.withName("d"),
                    JAVA_BYTE.withName("e"),
                    MemoryLayout.paddingLayout(7))
                .withName("S"));
  }

  @Test
  void a_struct_without_gaps_has_no_padding() {
    assertThat(Layouts.struct("S", JAVA_INT.withName("a"), JAVA_INT.withName("b")).memberLayouts())
        .containsExactly(JAVA_INT.withName("a"), JAVA_INT.withName("b"));
  }

  @Test
  void arrays_and_structs_are_members_like_any_other() {
    StructLayout layout =
        Layouts.struct(
            "S",
            JAVA_BYTE.withName("a"),
            MemoryLayout.sequenceLayout(3, JAVA_SHORT).withName("b"),
            PAIR.withName("c"));
    assertThat(offset(layout, "b")).isEqualTo(2);
    assertThat(offset(layout, "c")).isEqualTo(8);
    assertThat(layout.byteSize()).isEqualTo(24);
  }

  private static long offset(MemoryLayout layout, String member) {
    return layout.byteOffset(MemoryLayout.PathElement.groupElement(member));
  }

  @Test
  void a_union_is_as_large_as_its_largest_member() {
    UnionLayout layout = Layouts.union("U", JAVA_BYTE.withName("a"), JAVA_LONG.withName("b"));
    assertThat(layout)
        .isEqualTo(
            MemoryLayout.unionLayout(JAVA_BYTE.withName("a"), JAVA_LONG.withName("b"))
                .withName("U"));
  }

  /** FFM's own union would be 5 bytes, and C's is 8. */
  @Test
  void a_union_is_rounded_up_to_the_alignment_of_its_strictest_member() {
    UnionLayout layout =
        Layouts.union(
            "U", MemoryLayout.sequenceLayout(5, JAVA_BYTE).withName("a"), JAVA_INT.withName("b"));
    assertThat(layout.byteSize()).isEqualTo(8);
    assertThat(layout.byteAlignment()).isEqualTo(4);
    assertThat(offset(layout, "b")).isZero();
  }

  @Test
  void room_for_the_layout_is_cut_to_its_size() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(100, 8);
      MemorySegment room = Layouts.requireRoom(memory, PAIR);
      assertThat(room.address()).isEqualTo(memory.address());
      assertThat(room.byteSize()).isEqualTo(16);
    }
  }

  @Test
  void memory_that_is_too_small_is_refused() {
    try (Arena arena = Arena.ofConfined()) {
      assertThatThrownBy(() -> Layouts.requireRoom(arena.allocate(15, 8), PAIR))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage("Pair takes 16 bytes, but the memory has 15");
    }
    assertThatThrownBy(() -> Layouts.requireRoom(MemorySegment.NULL, PAIR))
        .hasMessage("Pair takes 16 bytes, but the memory has 0");
  }

  @Test
  void memory_that_is_not_aligned_is_refused() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(32, 8).asSlice(4);
      assertThatThrownBy(() -> Layouts.requireRoom(memory, PAIR))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "Pair is aligned to 8 bytes, but the memory begins at 0x%x", memory.address());
    }
  }

  @Test
  void a_layout_without_name_is_called_the_struct() {
    assertThatThrownBy(() -> Layouts.requireRoom(MemorySegment.NULL, JAVA_INT))
        .hasMessage("the struct takes 4 bytes, but the memory has 0");
  }
}
