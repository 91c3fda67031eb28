package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossGlobals.Event;
import dev.gatun.examples.across.AcrossGlobals.EventView;
import dev.gatun.examples.across.AcrossGlobals.Mood;
import dev.gatun.examples.across.AcrossGlobals.NamedPoint;
import dev.gatun.examples.across.AcrossGlobals.Number;
import dev.gatun.examples.across.AcrossGlobals.OnNumber;
import dev.gatun.examples.across.AcrossGlobals.Point;
import dev.gatun.examples.across.AcrossGlobals.PointView;
import dev.gatun.runtime.MalformedStringException;
import dev.gatun.runtime.NullResultException;
import dev.gatun.runtime.StructArray;
import dev.gatun.runtime.SymbolNotFoundException;
import dev.gatun.runtime.UnknownValueException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Global variables: what C wrote is what Java reads, and back. */
class AcrossGlobalsTest {
  private static final AcrossGlobals C = AcrossGlobalsBinding.open();

  @BeforeEach
  void begin_anew() {
    C.globals_reset();
  }

  @AfterEach
  void c_agrees() {
    assertThat(C.globals_failures()).isZero();
  }

  @Test
  void scalars_are_read_as_c_wrote_them() {
    assertThat(C.truth()).isTrue();
    assertThat(C.global_int8()).isEqualTo((byte) -8);
    assertThat(C.global_int16()).isEqualTo((short) -16);
    assertThat(C.global_int32()).isEqualTo(-32);
    assertThat(C.global_int64()).isEqualTo(-64);
    assertThat(C.global_float()).isEqualTo(1.5f);
    assertThat(C.global_double()).isEqualTo(-2.25);
    assertThat(C.global_uint8()).isEqualTo(200);
    assertThat(C.global_uint16()).isEqualTo((char) 60000);
    assertThat(C.wider()).isEqualTo(60000);
    assertThat(C.global_unsigned()).isEqualTo(4000000000L);
    assertThat(C.global_long()).isEqualTo(-99);
    assertThat(C.global_size()).isEqualTo(77);
    assertThat(C.global_wchar()).isEqualTo('w');
    assertThat(C.global_mood()).isEqualTo(Mood.ANGRY);
    assertThat(C.global_constant()).isEqualTo(42);
  }

  @Test
  void strings_pointers_and_structs_are_read() {
    assertThat(C.global_text()).isEqualTo("käse");
    assertThat(C.presentText()).isEqualTo("käse");
    assertThat(C.global_wide()).isEqualTo("weit");
    assertThat(C.global_pointer()).isEqualTo(MemorySegment.ofAddress(C.int32Address().address()));
    assertThat(C.global_point()).isEqualTo(new Point(1, 2.5));
    assertThat(C.global_named()).isEqualTo(new NamedPoint(3, "three"));
    assertThat(C.global_number()).isEqualTo(new Number(0x3f800000, 1f));
    assertThat(C.numberView().real()).isEqualTo(1f);
    assertThat(C.global_current()).isNull();
  }

  @Test
  void a_union_that_is_tagged_in_itself_is_a_variable_too() {
    assertThat(C.global_event()).isEqualTo(new Event.Press(1, 65));
    if (C.eventView() instanceof EventView.Press press) {
      press.key(66);
    }
    assertThat(C.global_event()).isEqualTo(new Event.Press(1, 66));
    C.globals_change();
    assertThat(C.global_event()).isEqualTo(new Event.Move(2, 1.5));
    assertThat(C.eventView()).isInstanceOf(EventView.Move.class);
    C.global_event(new Event.Press(1, 67));
    assertThat(C.global_event()).isEqualTo(new Event.Press(1, 67));
  }

  @Test
  void a_handle_is_a_variable_too() {
    assertThat(C.globals_gate_number(C.global_gate())).isEqualTo(1);
    C.global_gate(C.globals_gate(2));
    assertThat(C.globals_gate_number(C.global_gate())).isEqualTo(2);
    assertThatThrownBy(() -> C.global_gate(null)).isExactlyInstanceOf(NullPointerException.class);
  }

  @Test
  void functions_are_variables_too() {
    assertThat(C.global_function()).isNull();
    assertThat(C.global_functions()[0].call(4)).isEqualTo(8);
    assertThat(C.global_functions()[1].call(4)).isEqualTo(-4);
    try (Arena arena = Arena.ofConfined()) {
      C.global_function(value -> 10 * value, arena);
      assertThat(C.globals_call(3)).isEqualTo(33);
      assertThat(C.global_function().call(5)).isEqualTo(50);
      C.global_functions(new OnNumber[] {value -> 100, value -> 1000}, arena);
      assertThat(C.globals_call(3)).isEqualTo(1130);
      C.global_function(null, arena);
      assertThat(C.globals_call(3)).isEqualTo(1100);
      C.globals_reset();
    }
    assertThatThrownBy(() -> C.global_function(value -> value, null))
        .isExactlyInstanceOf(NullPointerException.class);
  }

  @Test
  void arrays_are_copied_whole() {
    assertThat(C.global_numbers()).containsExactly(1, 2, 3);
    assertThat(C.global_bytes()).containsExactly(1, -128, -1, 0, 5);
    assertThat(C.widerBytes()).containsExactly(1, 128, 255, 0, 5);
    assertThat(C.global_flags()).containsExactly(false, true, false);
    assertThat(C.global_moods()).containsExactly(Mood.CALM, Mood.ANGRY);
    assertThat(C.global_points())
        .containsExactly(new Point(0, 0), new Point(1, .5), new Point(2, 1), new Point(3, 1.5));
    assertThat(C.global_words()).containsExactly("one", "two", "three");
    assertThat(C.global_name()).isEqualTo("gatun");
    assertThat(C.global_rows()).isDeepEqualTo(new int[][] {{0, 1, 2}, {10, 11, 12}});
    C.global_rows(new int[][] {{5, 4, 3}, {2, 1, 0}});
    assertThat(C.global_rows()).isDeepEqualTo(new int[][] {{5, 4, 3}, {2, 1, 0}});
    assertThat(C.global_big()).isEqualTo(IntStream.range(0, 10000).toArray());
  }

  @Test
  void changes_that_c_makes_are_seen() {
    PointView view = C.pointView();
    StructArray<PointView> views = C.pointViews();
    Point before = C.global_point();
    C.globals_change();
    assertThat(C.truth()).isFalse();
    assertThat(C.global_int8()).isEqualTo((byte) -7);
    assertThat(C.global_int32()).isEqualTo(C.globals_read_int32()).isEqualTo(-31);
    assertThat(C.global_uint8()).isEqualTo(201);
    assertThat(C.global_text()).isNull();
    assertThat(C.global_pointer()).isNull();
    assertThat(C.global_mood()).isEqualTo(Mood.CALM);
    assertThat(C.global_numbers()).containsExactly(1, 2, 4);
    assertThat(C.global_name()).isEqualTo("changed");
    assertThat(view.x()).isEqualTo(2);
    assertThat(before.x()).isEqualTo(1);
    assertThat(views.get(1).x()).isEqualTo(100);
    assertThat(C.global_current().x()).isEqualTo(2);
  }

  @Test
  void what_java_writes_is_what_c_reads() {
    C.truth(false);
    C.global_int8(Byte.MIN_VALUE);
    C.global_int16(Short.MIN_VALUE);
    C.global_int32(Integer.MIN_VALUE);
    C.global_int64(Long.MIN_VALUE);
    C.global_float(.5f);
    C.global_double(.25);
    C.global_uint8(255);
    C.global_uint16('\uffff');
    C.global_unsigned(4294967295L);
    C.global_long(-1);
    C.global_size(-1);
    C.global_wchar('x');
    C.global_mood(Mood.CALM);
    C.global_pointer(C.pointsAddress().asSlice(3 * 16));
    C.global_point(new Point(5, 6.5));
    C.numberView().real(2f);
    C.global_current(C.pointViews().get(0));
    C.global_numbers(new int[] {9, 8, 7});
    C.global_bytes(new byte[] {5, 4, 3, 2, -1});
    C.global_flags(new boolean[] {true, false, true});
    C.global_moods(new Mood[] {Mood.ANGRY, Mood.CALM});
    C.global_name("java");
    assertThat(C.globals_are_written()).isTrue();
  }

  @Test
  void structs_and_their_arrays_are_written() {
    C.global_points(
        new Point[] {new Point(1, 0), new Point(2, 0), new Point(3, 0), new Point(4, .5)});
    assertThat(C.globals_sum_points()).isEqualTo(10.5);
    C.pointViews().get(0).x(11);
    assertThat(C.globals_sum_points()).isEqualTo(20.5);
    C.global_number(new Number(0x40000000, 2f));
    assertThat(C.numberView().real()).isEqualTo(2f);
    try (Arena arena = Arena.ofConfined()) {
      PointView view = AcrossGlobalsBinding.PointViewStruct.allocate(arena);
      view.x(77);
      C.pointView(view);
      StructArray<PointView> views = AcrossGlobalsBinding.PointViewStruct.array(arena, 4);
      views.get(3).y(.25);
      C.pointViews(views);
    }
    assertThat(C.global_point()).isEqualTo(new Point(77, 0));
    assertThat(C.globals_sum_points()).isEqualTo(.25);
    int[] big = new int[10000];
    big[9999] = 5;
    C.global_big(big);
    assertThat(C.globals_sum_big()).isEqualTo(5);
  }

  @Test
  void strings_live_as_long_as_the_arena_that_is_given() {
    try (Arena arena = Arena.ofConfined()) {
      C.global_text("größer", arena);
      C.global_wide("weiter", arena);
      C.global_named(new NamedPoint(4, "four"), arena);
      C.global_words(new String[] {"a", "", "c"}, arena);
      assertThat(C.globals_read_text()).isEqualTo("größer");
      assertThat(C.global_text()).isEqualTo("größer");
      assertThat(C.global_wide()).isEqualTo("weiter");
      assertThat(C.global_named()).isEqualTo(new NamedPoint(4, "four"));
      assertThat(C.global_words()).containsExactly("a", "", "c");
      C.global_text(null, arena);
      assertThat(C.globals_read_text()).isNull();
    }
    C.globals_reset();
  }

  @Test
  void a_value_that_is_refused_leaves_the_variable_as_it_was() {
    NamedPoint before = C.global_named();
    try (Arena arena = Arena.ofConfined()) {
      assertThatThrownBy(() -> C.global_named(new NamedPoint(before.id() + 1, "a\0b"), arena))
          .isExactlyInstanceOf(MalformedStringException.class);
      assertThat(C.global_named()).isEqualTo(before);
      String[] words = C.global_words();
      assertThatThrownBy(() -> C.global_words(new String[] {"x", "y", "\0"}, arena))
          .isExactlyInstanceOf(MalformedStringException.class);
      assertThat(C.global_words()).isEqualTo(words);
    }
  }

  @Test
  void the_memory_of_a_variable_is_as_large_as_its_type() {
    assertThat(C.int32Address().byteSize()).isEqualTo(4);
    assertThat(C.numbersAddress().byteSize()).isEqualTo(12);
    assertThat(C.pointsAddress().byteSize()).isEqualTo(64);
    C.int32Address().set(ValueLayout.JAVA_INT, 0, 5);
    assertThat(C.globals_read_int32()).isEqualTo(5);
    assertThatThrownBy(() -> C.int32Address().get(ValueLayout.JAVA_INT, 4))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void null_and_what_does_not_fit_are_refused_by_name() {
    assertThatThrownBy(() -> C.global_uint8(256))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("AcrossGlobals.global_uint8 is 256, but uint8_t holds 0 to 255");
    assertThatThrownBy(() -> C.global_mood(null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("AcrossGlobals.global_mood is null");
    assertThatThrownBy(() -> C.global_numbers(null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("AcrossGlobals.global_numbers is null");
    assertThatThrownBy(() -> C.global_numbers(new int[2]))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("AcrossGlobals.global_numbers has 2 elements");
    assertThatThrownBy(() -> C.presentPointer(null))
        .isExactlyInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> C.presentPointer(MemorySegment.ofArray(new int[1])))
        .isExactlyInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> C.global_point(null)).isExactlyInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> C.global_text("a", null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("AcrossGlobals.global_text: lifetime is null");
    assertThatThrownBy(() -> C.global_name("too long for it"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("AcrossGlobals.global_name");
    Arena closed = Arena.ofConfined();
    closed.close();
    assertThatThrownBy(() -> C.global_text("a", closed))
        .isExactlyInstanceOf(IllegalStateException.class);
    assertThat(C.global_text()).isEqualTo("käse");
  }

  @Test
  void what_c_should_not_have_there_is_refused() {
    C.globals_change();
    assertThatThrownBy(() -> C.presentText())
        .isExactlyInstanceOf(NullResultException.class)
        .hasMessageContaining("AcrossGlobals.presentText is NULL");
    assertThatThrownBy(() -> C.presentPointer()).isExactlyInstanceOf(NullResultException.class);
    MemorySegment mood = C.moodAddress();
    mood.set(ValueLayout.JAVA_INT, 0, 3);
    assertThatThrownBy(() -> C.global_mood())
        .isExactlyInstanceOf(UnknownValueException.class)
        .hasMessageContaining("AcrossGlobals.global_mood");
  }

  /** Variables and functions that are missing are named together. */
  @Test
  void a_missing_variable_is_named_with_all_that_is_missing() {
    assertThatThrownBy(() -> C.missing())
        .isExactlyInstanceOf(SymbolNotFoundException.class)
        .hasMessageEndingWith(": globals_missing, check_failed_is_hidden");
  }
}
