package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossMemberViews.ArraysView;
import dev.gatun.examples.across.AcrossMemberViews.ColoredView;
import dev.gatun.examples.across.AcrossMemberViews.NestedView;
import dev.gatun.examples.across.AcrossMemberViews.NodeView;
import dev.gatun.examples.across.AcrossMemberViews.OuterView;
import dev.gatun.examples.across.AcrossMemberViews.PointView;
import dev.gatun.examples.across.AcrossMemberViews.PointerView;
import dev.gatun.examples.across.AcrossMemberViews.PromisedView;
import dev.gatun.examples.across.AcrossMemberViews.TextView;
import dev.gatun.examples.across.AcrossMemberViews.TruthsView;
import dev.gatun.examples.across.AcrossMemberViews.WidthsView;
import dev.gatun.examples.across.AcrossMemberViewsBinding.ArraysViewStruct;
import dev.gatun.examples.across.AcrossMemberViewsBinding.ColoredViewStruct;
import dev.gatun.examples.across.AcrossMemberViewsBinding.NestedViewStruct;
import dev.gatun.examples.across.AcrossMemberViewsBinding.NodeViewStruct;
import dev.gatun.examples.across.AcrossMemberViewsBinding.OuterViewStruct;
import dev.gatun.examples.across.AcrossMemberViewsBinding.PointViewStruct;
import dev.gatun.examples.across.AcrossMemberViewsBinding.PointerViewStruct;
import dev.gatun.examples.across.AcrossMemberViewsBinding.PromisedViewStruct;
import dev.gatun.examples.across.AcrossMemberViewsBinding.TextViewStruct;
import dev.gatun.examples.across.AcrossMemberViewsBinding.TruthsViewStruct;
import dev.gatun.examples.across.AcrossMemberViewsBinding.WidthsViewStruct;
import dev.gatun.runtime.NullResultException;
import dev.gatun.runtime.StructArray;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Structs by what is inside, viewed where they are. */
class AcrossMemberViewsTest {
  private static final AcrossMemberViews C = AcrossMemberViewsBinding.open();
  private Arena arena;

  @BeforeEach
  void open_arena() {
    arena = Arena.ofConfined();
  }

  @AfterEach
  void c_agrees() {
    arena.close();
    assertThat(C.failures()).isZero();
  }

  @Test
  void embedded_structs_are_views_of_their_place() {
    NestedView nested = NestedViewStruct.allocate(arena);
    nested.first().x(11);
    nested.first().y(12.5);
    nested.between((byte) 13);
    nested.second().x(14);
    nested.second().y(15.5);
    assertThat(C.checkNestedIn(nested, 10)).isTrue();
    assertThat(C.checkNested(nested, 10)).isTrue();
    C.fillNested(nested, 20);
    assertThat(nested.second().y()).isEqualTo(25.5);
  }

  @Test
  void an_embedded_struct_is_set_by_copying() {
    NestedView nested = C.makeNested(arena, 10);
    PointView point = PointViewStruct.allocate(arena);
    point.x(99);
    point.y(0.25);
    nested.second(point);
    point.x(1);
    assertThat(nested.second().x()).isEqualTo(99);
    assertThat(nested.second().y()).isEqualTo(0.25);
    assertThatThrownBy(() -> nested.second(null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("NestedView.second");
  }

  @Test
  void a_struct_without_a_name_is_viewed() {
    OuterView outer = OuterViewStruct.allocate(arena);
    C.fillOuter(outer, 10);
    assertThat(outer.a()).isEqualTo((byte) 11);
    assertThat(outer.inner().b()).isEqualTo((short) 12);
    assertThat(outer.inner().c()).isEqualTo(13);
    assertThat(outer.d()).isEqualTo((byte) 14);
    outer.inner().c(13);
    assertThat(C.checkOuter(outer, 10)).isTrue();
  }

  @Test
  void arrays_are_copied_and_structs_in_arrays_are_viewed() {
    ArraysView arrays = C.makeArrays(arena, 10);
    assertThat(C.checkArrays(arrays, 10)).isTrue();
    assertThat(arrays.ints()).containsExactly(11, 12, 13);
    assertThat(arrays.doubles()).containsExactly(14.5, 15.5);
    assertThat(arrays.bytes()).containsExactly(16, 17, 18, 19, 20);
    assertThat(arrays.points().size()).isEqualTo(2);
    assertThat(arrays.points().get(1).x()).isEqualTo(23);
    arrays.points().get(1).x(230);
    C.twiceArrays(arrays);
    assertThat(arrays.points().get(1).x()).isEqualTo(460);
    arrays.ints(new int[] {-1, -2, -3});
    arrays.bytes(new byte[] {1, 2, 3, 4, (byte) 200});
    C.twiceArrays(arrays);
    assertThat(arrays.ints()).containsExactly(-2, -4, -6);
    assertThat(arrays.bytes()).containsExactly((byte) 2, (byte) 4, (byte) 6, (byte) 8, (byte) 144);
  }

  @Test
  void an_array_of_structs_is_set_by_copying() {
    ArraysView arrays = C.makeArrays(arena, 10);
    StructArray<PointView> points = PointViewStruct.array(arena, 2);
    points.get(1).x(230);
    arrays.points(points);
    points.get(1).x(0);
    C.twiceArrays(arrays);
    assertThat(arrays.points().get(1).x()).isEqualTo(460);
    arrays.points(C.makeArrays(arena, 20).points());
    assertThat(arrays.points().get(1).x()).isEqualTo(33);
  }

  @Test
  void an_array_of_structs_of_another_length_is_refused() {
    ArraysView arrays = C.makeArrays(arena, 10);
    for (int length : new int[] {0, 1, 3}) {
      assertThatThrownBy(() -> arrays.points(PointViewStruct.array(arena, length)))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "ArraysView.points has %d elements, but C has room for exactly 2".formatted(length));
    }
    assertThatThrownBy(() -> arrays.points(null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("ArraysView.points is null");
    assertThat(C.checkArrays(arrays, 10)).isTrue();
  }

  @Test
  void an_array_of_another_length_is_refused() {
    ArraysView arrays = ArraysViewStruct.allocate(arena);
    assertThatThrownBy(() -> arrays.ints(new int[4]))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ArraysView.ints");
    assertThatThrownBy(() -> arrays.bytes(null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("ArraysView.bytes");
  }

  @Test
  void pointers_are_read_and_written() {
    PointerView pointer = PointerViewStruct.allocate(arena);
    C.fillPointer(pointer, 4);
    MemorySegment number = Memory.behind(pointer.pointer(), 4);
    assertThat(number.get(ValueLayout.JAVA_INT, 0)).isEqualTo(5);
    MemorySegment mine = arena.allocateFrom(ValueLayout.JAVA_INT, 8);
    pointer.pointer(mine);
    pointer.number(9);
    assertThat(C.checkPointer(pointer, 7)).isTrue();
    assertThatThrownBy(() -> pointer.pointer(null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessageContaining("PointerView.pointer");
    PointerView empty = PointerViewStruct.allocate(arena);
    assertThatThrownBy(empty::pointer)
        .isExactlyInstanceOf(NullResultException.class)
        .hasMessageContaining("PointerView.pointer");
  }

  @Test
  void strings_are_read() {
    TextView text = TextViewStruct.allocate(arena);
    C.fillText(text, 4);
    assertThat(text.text()).isEqualTo("one");
    assertThat(text.number()).isEqualTo(4);
    C.fillText(text, 100);
    assertThat(text.text()).isNull();
    PromisedView promised = PromisedViewStruct.allocate(arena);
    C.fillPromised(promised, 5);
    assertThat(promised.text()).isEqualTo("two");
    C.fillPromised(promised, 100);
    assertThatThrownBy(promised::text)
        .isExactlyInstanceOf(NullResultException.class)
        .hasMessageContaining("PromisedView.text");
  }

  @Test
  void truth_values_are_read_and_written() {
    TruthsView truths = TruthsViewStruct.allocate(arena);
    C.fillTruths(truths, 7);
    assertThat(truths.a()).isTrue();
    assertThat(truths.b()).isFalse();
    truths.a(false);
    truths.b(true);
    truths.number(8);
    assertThat(C.checkTruths(truths, 8)).isTrue();
  }

  @Test
  void enums_are_read_and_written() {
    ColoredView colored = ColoredViewStruct.allocate(arena);
    C.fillColored(colored, 4);
    assertThat(colored.color()).isEqualTo(Color.GREEN);
    colored.color(Color.BLUE);
    colored.number((byte) 5);
    assertThat(C.checkColored(colored, 5)).isTrue();
    assertThatThrownBy(() -> colored.color(Color.OTHER))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("OTHER");
  }

  @Test
  void a_number_without_a_constant_is_the_one_that_stands_for_unknown_ones() {
    MemorySegment memory = arena.allocate(ColoredViewStruct.LAYOUT);
    ColoredView colored = ColoredViewStruct.of(memory);
    memory.set(ValueLayout.JAVA_INT, 4, 77);
    assertThat(colored.color()).isEqualTo(Color.OTHER);
    assertThat(colored.color().mood()).isEqualTo("strange");
  }

  @Test
  void types_of_the_platform_are_read_and_written() {
    WidthsView widths = WidthsViewStruct.allocate(arena);
    C.fillWidths(widths, 10);
    assertThat(List.of(widths.b(), widths.e(), widths.f(), widths.g()))
        .containsExactly(12L, 15L, 16L, 17L);
    assertThat(List.of((int) widths.a(), widths.c(), widths.d())).containsExactly(11, 13, 14);
    widths.a((byte) 1);
    widths.b(2);
    widths.c(3);
    widths.d(4);
    widths.e(5);
    widths.f(6);
    widths.g(7);
    assertThat(C.checkWidths(widths, 0)).isTrue();
    assertThatThrownBy(() -> widths.c(1000))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("WidthsView.c is 1000, but char holds ");
  }

  @Test
  void a_list_of_c_is_walked_along_its_pointers() {
    List<Integer> values = new ArrayList<>();
    for (NodeView node = C.list(); node != null; node = node.next()) {
      values.add(node.value());
    }
    assertThat(values).containsExactly(1, 2, 3);
    assertThat(C.sumList(C.list())).isEqualTo(6);
    assertThat(C.sumList(null)).isZero();
  }

  @Test
  void a_list_is_built_in_java_and_turned_around_in_c() {
    NodeView first = NodeViewStruct.allocate(arena);
    NodeView second = NodeViewStruct.allocate(arena);
    first.value(10);
    first.next(second);
    second.value(20);
    assertThat(second.next()).isNull();
    assertThat(C.sumList(first)).isEqualTo(30);
    NodeView reversed = C.reverseList(first);
    assertThat(reversed.value()).isEqualTo(20);
    assertThat(reversed.next().value()).isEqualTo(10);
    assertThat(reversed.next().next()).isNull();
    reversed.next(null);
    assertThat(C.sumList(second)).isEqualTo(20);
    assertThat(C.reverseList(null)).isNull();
  }

  @Test
  void views_and_records_have_the_same_layout() {
    assertThat(NestedViewStruct.LAYOUT.byteSize())
        .isEqualTo(AcrossMembersBinding.NestedStruct.LAYOUT.byteSize());
    Layout layout =
        new Layout(
            AcrossMembersBinding.open()::member_size_of,
            AcrossMembersBinding.open()::member_offset_of);
    layout.agrees(
        PointViewStruct.LAYOUT,
        NestedViewStruct.LAYOUT,
        ArraysViewStruct.LAYOUT,
        PointerViewStruct.LAYOUT,
        TextViewStruct.LAYOUT,
        TruthsViewStruct.LAYOUT,
        ColoredViewStruct.LAYOUT,
        WidthsViewStruct.LAYOUT,
        NodeViewStruct.LAYOUT);
  }
}
