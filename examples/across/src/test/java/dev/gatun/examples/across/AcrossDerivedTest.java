package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossDerived.Circle;
import dev.gatun.examples.across.AcrossDerived.Node;
import dev.gatun.examples.across.AcrossDerived.Numbers;
import dev.gatun.examples.across.AcrossDerived.Shape;
import dev.gatun.examples.across.AcrossDerivedBinding.CircleStruct;
import dev.gatun.examples.across.AcrossDerivedBinding.NodeStruct;
import dev.gatun.examples.across.AcrossDerivedBinding.NumbersStruct;
import dev.gatun.examples.across.AcrossDerivedBinding.ShapeStruct;
import java.lang.foreign.Arena;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Views that extend others: what they inherit comes first, and they pass as what they extend. */
class AcrossDerivedTest {
  private static final AcrossDerived C = AcrossDerivedBinding.open();

  private Arena arena;

  @BeforeEach
  void open() {
    arena = Arena.ofConfined();
  }

  @AfterEach
  void c_agrees() {
    arena.close();
    assertThat(C.derived_failures()).isZero();
  }

  @Test
  void layouts_are_those_of_c() {
    new Layout(C::derived_size_of, C::derived_offset_of)
        .agrees(NodeStruct.LAYOUT, ShapeStruct.LAYOUT, CircleStruct.LAYOUT, NumbersStruct.LAYOUT);
  }

  @Test
  void a_view_passes_where_one_that_it_extends_is_declared() {
    Shape shape = ShapeStruct.allocate(arena);
    shape.kind(1);
    shape.id(5);
    shape.area(2.5);
    Circle circle = CircleStruct.allocate(arena);
    C.derived_circle_fill(circle, shape);

    assertThat(C.derived_node_sum(shape)).isEqualTo(105);
    assertThat(C.derived_node_sum(circle)).isEqualTo(207);
    assertThat(C.sumByValue(circle)).isEqualTo(207);
    assertThat(C.derived_area(shape)).isEqualTo(2.5);
    assertThat(C.derived_area(circle)).isEqualTo(3.5);
    assertThat(circle.color()).isEqualTo(200);
    assertThat(circle.owner().id()).isEqualTo(5);
  }

  @Test
  void a_member_can_point_to_a_view_that_extends_its_type() {
    Circle circle = CircleStruct.allocate(arena);
    circle.id(9);
    circle.owner(circle);

    assertThat(circle.owner().id()).isEqualTo(9);
  }

  @Test
  void what_lies_behind_the_base_is_there_for_c() {
    Numbers numbers = NumbersStruct.allocate(arena, 3);
    numbers.items(new int[] {1, 20, 300});

    assertThat(C.derived_items(numbers)).isEqualTo(321);
  }

  @Test
  void a_view_of_a_users_own_has_no_memory() {
    Node own =
        new Node() {
          @Override
          public int kind() {
            return 0;
          }

          @Override
          public void kind(int kind) {}

          @Override
          public int id() {
            return 0;
          }

          @Override
          public void id(int id) {}
        };

    assertThatThrownBy(() -> C.derived_node_sum(own))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has no native memory: views come from their generated class");
  }
}
