package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossLayoutViews.BoardView;
import dev.gatun.examples.across.AcrossLayoutViews.BytesView;
import dev.gatun.examples.across.AcrossLayoutViews.ColorsView;
import dev.gatun.examples.across.AcrossLayoutViews.DeepView;
import dev.gatun.examples.across.AcrossLayoutViews.PacketView;
import dev.gatun.examples.across.AcrossLayoutViews.PathView;
import dev.gatun.examples.across.AcrossLayoutViews.PointView;
import dev.gatun.examples.across.AcrossLayoutViewsBinding.BoardViewStruct;
import dev.gatun.examples.across.AcrossLayoutViewsBinding.BytesViewStruct;
import dev.gatun.examples.across.AcrossLayoutViewsBinding.ColorsViewStruct;
import dev.gatun.examples.across.AcrossLayoutViewsBinding.DeepViewStruct;
import dev.gatun.examples.across.AcrossLayoutViewsBinding.PacketViewStruct;
import dev.gatun.examples.across.AcrossLayoutViewsBinding.PathViewStruct;
import dev.gatun.examples.across.AcrossLayoutViewsBinding.PointViewStruct;
import dev.gatun.runtime.StructArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrays in structs, and structs in structs, as views. */
class AcrossLayoutViewsTest {
  private static final AcrossLayoutViews C = AcrossLayoutViewsBinding.open();

  private Arena arena;

  @BeforeEach
  void open() {
    arena = Arena.ofConfined();
  }

  @AfterEach
  void c_agrees() {
    arena.close();
    assertThat(C.layouts_failures()).isZero();
  }

  private static int[] counted(int count) {
    return IntStream.rangeClosed(1, count).toArray();
  }

  @Test
  void layouts_are_those_of_c() {
    new Layout(C::layouts_size_of, C::layouts_offset_of)
        .agrees(BoardViewStruct.LAYOUT, PacketViewStruct.LAYOUT, BytesViewStruct.LAYOUT);
  }

  @Test
  void arrays_of_arrays_are_read_and_written() {
    BoardView made = BoardViewStruct.allocate(arena);
    C.layout_board_fill(made);
    assertThat(made.grid()[2]).containsExactly(20, 21, 22, 23);
    assertThat(made.points().get(5).y()).isEqualTo(2.5);
    assertThat(made.numbers().get(0).real()).isEqualTo(1);
    assertThat(made.pointers()[1][0].address()).isEqualTo(C.layout_board_address().address());

    BoardView copy = BoardViewStruct.allocate(arena);
    copy.before(made.before());
    copy.grid(made.grid());
    copy.flags(made.flags());
    copy.words(made.words());
    copy.colors(made.colors());
    copy.points(made.points());
    copy.numbers(made.numbers());
    copy.pointers(made.pointers());
    copy.deep(made.deep());
    copy.after(made.after());
    assertThat(C.layout_board_check(copy)).isTrue();
  }

  @Test
  void rows_of_another_length_are_refused_by_name() {
    BoardView board = BoardViewStruct.allocate(arena);
    assertThatThrownBy(() -> board.grid(new int[][] {new int[4], new int[3], new int[4]}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a row of BoardView.grid has 3 elements, but C has room for exactly 4");
    assertThatThrownBy(() -> board.deep(new long[1][2][4][2]))
        .hasMessage("a row of BoardView.deep has 4 elements, but C has room for exactly 3");
    assertThatThrownBy(() -> board.colors(new LayoutColor[2][2]))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("an element of BoardView.colors is null");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 10_000})
  void flexible_arrays_are_allocated_with_their_number(int count) {
    PacketView packet = PacketViewStruct.allocate(arena, count);
    assertThat(packet.count()).isEqualTo(count);
    assertThat(packet.items()).isEqualTo(new int[count]);
    packet.items(counted(count));
    assertThat(C.layout_packet_sum(packet)).isEqualTo(count * (count + 1L) / 2);
    C.layout_packet_twice(packet);
    assertThat(packet.items())
        .isEqualTo(Arrays.stream(counted(count)).map(item -> 2 * item).toArray());
  }

  @Test
  void a_view_of_memory_keeps_its_tail() {
    MemorySegment memory = arena.allocate(4 + 3 * 4, 4);
    PacketView packet = PacketViewStruct.of(memory);
    assertThat(packet.items()).isEmpty();
    packet.count(3);
    packet.items(counted(3));
    assertThat(C.layout_packet_sum(packet)).isEqualTo(6);

    packet.count(4);
    assertThatThrownBy(packet::items)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("PacketView.items is said to have 4 elements, but its memory has room for 3");
    assertThatThrownBy(() -> C.layout_packet_sum(packet))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PacketView.items is said to have 4 elements");
    assertThatThrownBy(() -> packet.items(counted(3)))
        .hasMessage("PacketView.items has 3 elements, but PacketView.count is 4");
    assertThatThrownBy(() -> PacketViewStruct.of(arena.allocate(3)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_impossible_number_is_refused_before_memory_is_taken() {
    assertThatThrownBy(() -> PacketViewStruct.allocate(arena, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("PacketView.items has the impossible length -1");
    assertThatThrownBy(() -> PacketViewStruct.allocate(arena, Long.MAX_VALUE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ColorsViewStruct.allocate(arena, 40_000))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ColorsView.count");
  }

  @Test
  void pointers_from_c_have_as_many_elements_as_it_counts() {
    PacketView packet = C.layout_packet_get(5);
    assertThat(packet.items()).containsExactly(1, 2, 3, 4, 5);
    assertThat(C.layout_packet_get(100_000).items()).hasSize(100_000);
    assertThat(C.layout_packet_get(0)).isNull();
    List<Integer> lengths = new ArrayList<>();
    C.layout_packet_each(each -> lengths.add(each.items().length));
    assertThat(lengths).containsExactly(0, 1, 3, 10_000);
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, Long.MIN_VALUE, Long.MAX_VALUE})
  void an_impossible_length_from_c_is_an_exception(long size) {
    assertThatThrownBy(() -> C.layout_bytes_lie(bytes -> {}, size))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("BytesView.data has the impossible length " + size);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6, 7, 8, 100})
  void an_array_can_begin_before_the_end_of_its_struct(int size) {
    BytesView bytes = BytesViewStruct.allocate(arena, size);
    bytes.tag((byte) 'x');
    byte[] data = new byte[size];
    for (int i = 0; i < size; i++) {
      data[i] = (byte) i;
    }
    bytes.data(data);
    assertThat(bytes.data()).isEqualTo(data);
    assertThat(C.layout_bytes_check(bytes, size)).isTrue();
  }

  @Test
  void structs_are_elements_in_place() {
    PathView path = PathViewStruct.allocate(arena, 9);
    path.closed(1);
    for (int i = 0; i < 9; i++) {
      path.points().get(i).x(i);
      path.points().get(i).y(-i);
    }
    assertThat(C.layout_path_check(path, 9)).isTrue();
    PathView given = C.layout_path_get(33);
    assertThat(given.points().size()).isEqualTo(33);
    assertThat(given.points().get(32).y()).isEqualTo(-32);

    PathView copy = PathViewStruct.allocate(arena, 33);
    copy.closed(1);
    copy.points(given.points());
    assertThat(C.layout_path_check(copy, 33)).isTrue();
    StructArray<PointView> other = PointViewStruct.array(arena, 2);
    assertThatThrownBy(() -> copy.points(other))
        .hasMessage("PathView.points has 2 elements, but PathView.count is 33");
  }

  @Test
  void enums_are_elements() {
    ColorsView colors = ColorsViewStruct.allocate(arena, 4);
    colors.colors(
        new LayoutColor[] {LayoutColor.RED, LayoutColor.GREEN, LayoutColor.BLUE, LayoutColor.RED});
    assertThat(C.layout_colors_check(colors, 4)).isTrue();
    assertThat(colors.colors()[2]).isEqualTo(LayoutColor.BLUE);
  }

  @Test
  void members_without_names_nest() {
    DeepView deep = DeepViewStruct.allocate(arena);
    deep.first((byte) 1);
    deep.inner().second((short) 2);
    deep.inner().either().halves().low((short) 0x0201);
    deep.inner().either().halves().quarters().third((byte) 3);
    deep.inner().either().halves().quarters().fourth((byte) 4);
    deep.last(5);
    assertThat(deep.inner().either().whole()).isEqualTo(0x04030201);
    assertThat(C.layout_deep_check_in(deep)).isTrue();
  }

  @Test
  void closed_memory_is_refused() {
    PacketView closed;
    try (Arena other = Arena.ofConfined()) {
      closed = PacketViewStruct.allocate(other, 3);
    }
    assertThatThrownBy(() -> C.layout_packet_sum(closed))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("AcrossLayoutViews.layout_packet_sum: packet");
  }
}
