package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossLayouts.Board;
import dev.gatun.examples.across.AcrossLayouts.Bytes;
import dev.gatun.examples.across.AcrossLayouts.Colors;
import dev.gatun.examples.across.AcrossLayouts.Complex;
import dev.gatun.examples.across.AcrossLayouts.Deep;
import dev.gatun.examples.across.AcrossLayouts.Either;
import dev.gatun.examples.across.AcrossLayouts.FloatComplex;
import dev.gatun.examples.across.AcrossLayouts.Gap;
import dev.gatun.examples.across.AcrossLayouts.Halves;
import dev.gatun.examples.across.AcrossLayouts.Inner;
import dev.gatun.examples.across.AcrossLayouts.Number;
import dev.gatun.examples.across.AcrossLayouts.Packet;
import dev.gatun.examples.across.AcrossLayouts.Path;
import dev.gatun.examples.across.AcrossLayouts.Point;
import dev.gatun.examples.across.AcrossLayouts.Quarters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arrays in structs, structs in structs, and complex numbers, as records. */
class AcrossLayoutsTest {
  private static final AcrossLayouts C = AcrossLayoutsBinding.open();

  @AfterEach
  void c_agrees() {
    assertThat(C.layouts_failures()).isZero();
  }

  private static int[] counted(int count) {
    return IntStream.rangeClosed(1, count).toArray();
  }

  @Test
  void layouts_are_those_of_c() {
    Layout layout = new Layout(C::layouts_size_of, C::layouts_offset_of);
    layout.agrees(
        AcrossLayoutsBinding.BoardStruct.LAYOUT,
        AcrossLayoutsBinding.PacketStruct.LAYOUT,
        AcrossLayoutsBinding.BytesStruct.LAYOUT);
    layout.agrees(AcrossLayoutsBinding.PathStruct.LAYOUT, "points", "LayoutPath.points");
    assertThat(AcrossLayoutsBinding.PathStruct.LAYOUT.byteSize())
        .isEqualTo(C.layouts_size_of("LayoutPath"));
    assertThat(AcrossLayoutsBinding.DeepStruct.LAYOUT.byteSize())
        .isEqualTo(C.layouts_size_of("LayoutDeep"));
    assertThat(AcrossLayoutsBinding.GapStruct.LAYOUT.byteSize())
        .isEqualTo(C.layouts_size_of("LayoutGap"));
  }

  private static void assertAgreed(Board board) {
    assertThat(board.before()).isEqualTo((byte) -1);
    assertThat(board.grid())
        .isDeepEqualTo(new int[][] {{0, 1, 2, 3}, {10, 11, 12, 13}, {20, 21, 22, 23}});
    assertThat(board.flags()[0])
        .isDeepEqualTo(new boolean[][] {{false, true}, {true, false}, {false, true}});
    assertThat(board.flags()[1])
        .isDeepEqualTo(new boolean[][] {{true, false}, {false, true}, {true, false}});
    assertThat(board.words())
        .isDeepEqualTo(new int[][] {{65535, 65534, 65533}, {65532, 65531, 65530}});
    assertThat(board.colors())
        .isDeepEqualTo(
            new LayoutColor[][] {
              {LayoutColor.RED, LayoutColor.GREEN}, {LayoutColor.BLUE, LayoutColor.RED}
            });
    assertThat(board.points()[1])
        .containsExactly(new Point(1, 0.5), new Point(1, 1.5), new Point(1, 2.5));
    assertThat(board.numbers()[0][0].real()).isEqualTo(1);
    assertThat(board.numbers()[0][1].whole()).isEqualTo(7);
    assertThat(board.pointers()[0][0]).isNull();
    assertThat(board.pointers()[1][0].address()).isEqualTo(C.layout_board_address().address());
    assertThat(board.deep()[0][1][2]).containsExactly(10, 11);
    assertThat(board.after()).isEqualTo((byte) -2);
  }

  @Test
  void arrays_of_arrays_cross_both_ways() {
    Board board = C.layout_board_make();
    assertAgreed(board);
    assertThat(C.layout_board_check(board)).isTrue();
    Board[] box = new Board[1];
    C.layout_board_fill(box);
    assertAgreed(box[0]);
  }

  private static Board with(Board board, int[][] grid, Point[][] points) {
    return new Board(
        board.before(),
        grid,
        board.flags(),
        board.words(),
        board.colors(),
        points,
        board.numbers(),
        board.pointers(),
        board.deep(),
        board.after());
  }

  @Test
  void rows_of_another_length_are_refused_by_name() {
    Board board = C.layout_board_make();
    assertThatThrownBy(() -> C.layout_board_check(with(board, new int[2][4], board.points())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Board.grid has 2 elements, but C has room for exactly 3");
    int[][] ragged = {new int[4], new int[4], new int[5]};
    assertThatThrownBy(() -> C.layout_board_check(with(board, ragged, board.points())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a row of Board.grid has 5 elements, but C has room for exactly 4");
    int[][] missing = {new int[4], null, new int[4]};
    assertThatThrownBy(() -> C.layout_board_check(with(board, missing, board.points())))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("a row of Board.grid is null");
    assertThatThrownBy(() -> C.layout_board_check(with(board, null, board.points())))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("Board.grid is null");
    assertThatThrownBy(() -> C.layout_board_check(with(board, board.grid(), new Point[2][3])))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("an element of Board.points is null");
  }

  @Test
  void a_number_that_does_not_fit_is_refused_in_any_row() {
    Board board = C.layout_board_make();
    board.words()[1][2] = 65536;
    assertThatThrownBy(() -> C.layout_board_check(board))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("an element of Board.words");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3, 10_000, 99_999})
  void flexible_arrays_are_copied_in(int count) {
    assertThat(C.layout_packet_sum(new Packet(count, counted(count))))
        .isEqualTo(count * (count + 1L) / 2);
  }

  @Test
  void flexible_arrays_have_as_many_elements_as_are_counted() {
    assertThatThrownBy(() -> C.layout_packet_sum(new Packet(2, counted(3))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Packet.items has 3 elements, but Packet.count is 2");
    assertThatThrownBy(() -> C.layout_packet_sum(new Packet(-1, counted(0))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Packet.count");
    assertThatThrownBy(() -> C.layout_packet_sum(new Packet(0, null)))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("Packet.items is null");
    assertThatThrownBy(() -> C.layout_packet_sum(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("AcrossLayouts.layout_packet_sum: packet is null");
  }

  @Test
  void flexible_arrays_are_read_behind_pointers() {
    List<Packet> packets = new ArrayList<>();
    C.layout_packet_each(packets::add);
    assertThat(packets).extracting(Packet::count).containsExactly(0L, 1L, 3L, 10_000L);
    for (Packet packet : packets) {
      assertThat(packet.items()).isEqualTo(counted((int) packet.count()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 31})
  void an_impossible_length_is_an_exception(long size) {
    assertThatThrownBy(() -> C.layout_bytes_lie(bytes -> {}, size))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Bytes.data");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 6, 7, 8, 255, 10_000})
  void an_array_can_begin_before_the_end_of_its_struct(int size) {
    byte[] data = new byte[size];
    for (int i = 0; i < size; i++) {
      data[i] = (byte) i;
    }
    assertThat(C.layout_bytes_check(new Bytes(size, (byte) 'x', data), size)).isTrue();
  }

  @Test
  void structs_and_enums_are_elements_of_flexible_arrays() {
    Point[] points = new Point[77];
    Arrays.setAll(points, i -> new Point(i, -i));
    assertThat(C.layout_path_check(new Path(77, 1, points), 77)).isTrue();
    LayoutColor[] colors = new LayoutColor[10];
    Arrays.setAll(colors, i -> LayoutColor.values()[i % 3]);
    assertThat(C.layout_colors_check(new Colors((short) 10, colors), 10)).isTrue();
    colors[3] = null;
    assertThatThrownBy(() -> C.layout_colors_check(new Colors((short) 10, colors), 10))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("an element of Colors.colors is null");
  }

  @Test
  void members_without_names_nest() {
    Deep deep =
        new Deep(
            (byte) 1,
            new Inner(
                (short) 2,
                new Either(
                    0x04030201, new Halves((short) 0x0201, new Quarters((byte) 3, (byte) 4)))),
            5);
    assertThat(C.layout_deep_make()).isEqualTo(deep);
    assertThat(C.layout_deep_check(deep)).isTrue();
    assertThat(C.layout_deep_check_in(deep)).isTrue();
  }

  @Test
  void bit_fields_pass_by_value_wherever_their_type_wants_them() {
    assertThat(C.layout_gap_twice(new Gap(3, -(1L << 40), (short) 9)))
        .isEqualTo(new Gap(6, -(1L << 41), (short) 18));
  }

  @Test
  void complex_numbers_are_structs_of_two() {
    Complex i = new Complex(0, 1);
    assertThat(C.layout_complex_times(new Complex(1, 2), new Complex(3, -1)))
        .isEqualTo(new Complex(5, 5));
    assertThat(C.layout_complex_float_times(new FloatComplex(1, 2), new FloatComplex(3, -1)))
        .isEqualTo(new FloatComplex(5, 5));
    assertThat(C.layout_complex_conjugate(i)).isEqualTo(new Complex(0, -1));
    assertThat(C.layout_complex_sum(1, 2, 3, 4, 5, 6, 7, new Complex(8, 9)))
        .isEqualTo(new Complex(36, 9));
  }

  @Test
  void callbacks_take_and_give_complex_numbers() {
    assertThat(C.layout_complex_twice(z -> new Complex(z.re() + 1, z.im() * 2), new Complex(1, 3)))
        .isEqualTo(new Complex(3, 12));
    assertThat(
            C.layout_complex_float_twice(
                (z, n) -> new FloatComplex(z.re() * 10 + n, -z.im()), new FloatComplex(7, 0.5F)))
        .isEqualTo(new FloatComplex(712, 0.5F));
    assertThatThrownBy(
            () ->
                C.layout_complex_twice(
                    z -> {
                      throw new IllegalStateException("no");
                    },
                    new Complex(1, 3)))
        .hasMessage("no");
  }

  @Test
  void numbers_in_unions_agree() {
    Board board = C.layout_board_make();
    board.numbers()[0][1] = new Number(7, 7);
    assertThatThrownBy(() -> C.layout_board_check(board))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("differs from the other members");
  }
}
