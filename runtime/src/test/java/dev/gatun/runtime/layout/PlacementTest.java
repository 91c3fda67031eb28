package dev.gatun.runtime.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacementTest {
  private static final Extent BYTE = new Extent(1, 1);
  private static final Extent SHORT = new Extent(2, 2);
  private static final Extent INT = new Extent(4, 4);
  private static final Extent LONG = new Extent(8, 8);

  @Test
  void a_member_lies_at_the_first_offset_that_suits_it() {
    assertThat(struct(List.of(BYTE, INT, BYTE, SHORT, LONG)))
        .isEqualTo(placed(List.of(0L, 4L, 8L, 10L, 16L), new Extent(24, 8)));
  }

  @Test
  void a_struct_is_padded_at_its_end_so_that_arrays_of_it_are_aligned() {
    assertThat(struct(List.of(LONG, BYTE)).extent()).isEqualTo(new Extent(16, 8));
    assertThat(struct(List.of(BYTE, BYTE, BYTE)).extent()).isEqualTo(new Extent(3, 1));
  }

  @Test
  void a_struct_inside_a_struct_keeps_its_own_padding() {
    Extent inner = struct(List.of(INT, BYTE)).extent();
    assertThat(struct(List.of(inner, BYTE))).isEqualTo(placed(List.of(0L, 8L), new Extent(12, 4)));
  }

  @Test
  void an_array_is_as_aligned_as_its_element() {
    assertThat(struct(List.of(BYTE, SHORT.times(3), BYTE.times(0), INT)))
        .isEqualTo(placed(List.of(0L, 2L, 8L, 8L), new Extent(12, 4)));
  }

  /** As {@code long long} on 32-bit x86. */
  @Test
  void a_member_may_be_less_aligned_than_it_is_large() {
    assertThat(struct(List.of(BYTE, new Extent(8, 4))))
        .isEqualTo(placed(List.of(0L, 4L), new Extent(12, 4)));
  }

  @Test
  void every_member_of_a_union_lies_at_its_beginning() {
    assertThat(union(List.of(BYTE, LONG, INT)))
        .isEqualTo(placed(List.of(0L, 0L, 0L), new Extent(8, 8)));
  }

  @Test
  void a_union_is_padded_to_the_alignment_of_its_strictest_member() {
    assertThat(union(List.of(BYTE.times(5), INT)).extent()).isEqualTo(new Extent(8, 4));
  }

  @Test
  void nothing_takes_no_room() {
    Extent nothing = new Extent(0, 1);
    assertThat(struct(List.of())).isEqualTo(placed(List.of(), nothing));
    assertThat(union(List.of())).isEqualTo(placed(List.of(), nothing));
  }

  @Test
  void a_size_beyond_long_is_no_small_number() {
    assertThatThrownBy(() -> LONG.times(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    Extent huge = BYTE.times(Long.MAX_VALUE);
    assertThatThrownBy(() -> struct(List.of(huge, BYTE))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> struct(List.of(huge, LONG))).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> union(List.of(huge, LONG))).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void the_offsets_are_a_copy() {
    List<Long> offsets = new ArrayList<>(List.of(0L));
    Placement placed = placed(offsets, BYTE);
    offsets.add(1L);
    assertThat(placed.bits()).containsExactly(0L);
  }

  private static Placement struct(List<Extent> members) {
    return Placement.of(Abi.LINUX_X64, Attributes.STRUCT, fields(members));
  }

  private static Placement union(List<Extent> members) {
    return Placement.of(Abi.LINUX_X64, Attributes.UNION, fields(members));
  }

  private static List<CField> fields(List<Extent> members) {
    return members.stream().map(CField::of).toList();
  }

  private static Placement placed(List<Long> offsets, Extent extent) {
    return new Placement(offsets.stream().map(offset -> offset * Byte.SIZE).toList(), extent);
  }
}
