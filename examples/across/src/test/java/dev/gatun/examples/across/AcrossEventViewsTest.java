package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossEventViews.BitTaggedView;
import dev.gatun.examples.across.AcrossEventViews.BodyView;
import dev.gatun.examples.across.AcrossEventViews.BoxView;
import dev.gatun.examples.across.AcrossEventViews.EventView;
import dev.gatun.examples.across.AcrossEventViews.MessageView;
import dev.gatun.examples.across.AcrossEventViews.SignalView;
import dev.gatun.examples.across.AcrossEventViews.ValueView;
import dev.gatun.examples.across.AcrossEventViewsBinding.BodyViewUnion;
import dev.gatun.examples.across.AcrossEventViewsBinding.BoxViewStruct;
import dev.gatun.examples.across.AcrossEventViewsBinding.EventViewUnion;
import dev.gatun.examples.across.AcrossEventViewsBinding.MessageViewStruct;
import dev.gatun.examples.across.AcrossEventViewsBinding.SignalViewUnion;
import dev.gatun.runtime.StructArray;
import dev.gatun.runtime.UnknownValueException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unions whose members all begin with the tag, and tags that no member has, as views. */
class AcrossEventViewsTest {
  private static final AcrossEventViews C = AcrossEventViewsBinding.open();

  private static final int KEY_DOWN = 0x300;
  private static final int MOUSE = 0x400;
  private static final int UNKNOWN = 99;

  private Arena arena;

  @BeforeEach
  void open() {
    arena = Arena.ofConfined();
  }

  @AfterEach
  void c_agrees() {
    arena.close();
    assertThat(C.events_failures()).isZero();
  }

  private static String shown(EventView event) {
    return switch (event) {
      case EventView.Quit quit -> "quit " + quit.time();
      case EventView.Key key -> "key " + key.code() + " " + key.repeated();
      case EventView.Mouse mouse -> "mouse " + mouse.x() + " " + mouse.y();
      case EventView.Other other -> "other " + other.type() + " " + other.rest()[31];
    };
  }

  @Test
  void layouts_are_those_of_c() {
    Layout layout = new Layout(C::events_size_of, C::events_offset_of);
    layout.agrees(BoxViewStruct.LAYOUT);
    layout.agrees(MessageViewStruct.LAYOUT, "time", "Message.time");
    assertThat(EventViewUnion.LAYOUT.byteSize()).isEqualTo(C.events_size_of("Event"));
  }

  @Test
  void the_memory_says_which_variant_it_is() {
    assertThat(shown(C.event_make(0, arena))).isEqualTo("quit 1");
    assertThat(shown(C.event_make(KEY_DOWN, arena))).isEqualTo("key -7 true");
    assertThat(shown(C.event_make(MOUSE, arena))).isEqualTo("mouse 1.5 -2.5");
    assertThat(shown(C.event_make(UNKNOWN, arena))).isEqualTo("other 99 -85");
  }

  @Test
  void a_view_is_what_the_memory_was_and_is_read_anew() {
    EventView event = EventViewUnion.allocate(arena);
    assertThat(event).isInstanceOf(EventView.Quit.class);
    C.event_fill(event, MOUSE);
    assertThat(event.type()).isEqualTo(MOUSE);
    assertThat(shown(EventViewUnion.current(event))).isEqualTo("mouse 1.5 -2.5");
    C.event_change(event);
    assertThat(shown(EventViewUnion.current(event))).isEqualTo("quit 1025");
    event.type(KEY_DOWN);
    assertThat(EventViewUnion.current(event)).isInstanceOf(EventView.Key.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, KEY_DOWN, MOUSE, UNKNOWN})
  void every_variant_crosses_by_value_and_by_pointer(long type) {
    EventView event = C.event_make(type, arena);
    assertThat(C.event_check(event, type)).isTrue();
    assertThat(C.event_check_in(event, type)).isTrue();
  }

  @Test
  void a_variant_is_allocated_with_its_tag_and_room_for_any_other() {
    EventViewUnion.KeyStruct key = EventViewUnion.KeyStruct.allocate(arena);
    assertThat(key.type()).isEqualTo(KEY_DOWN);
    key.time(KEY_DOWN + 1);
    key.code(-7);
    key.repeated(true);
    assertThat(C.event_check(key, KEY_DOWN)).isTrue();
    C.event_fill(key, UNKNOWN);
    assertThat(shown(EventViewUnion.current(key))).isEqualTo("other 99 -85");
  }

  @Test
  void a_variant_without_room_for_another_is_refused_as_the_union() {
    EventView small = EventViewUnion.KeyStruct.of(arena.allocate(EventViewUnion.KeyStruct.LAYOUT));
    assertThatThrownBy(() -> C.event_fill(small, MOUSE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "AcrossEventViews.event_fill: event has too little memory:"
                + " Event takes 40 bytes, but the memory has 16");
    assertThatThrownBy(() -> C.event_check(small, MOUSE)).hasMessageContaining("40 bytes");
    assertThatThrownBy(() -> EventViewUnion.of(arena.allocate(16, 8)))
        .hasMessage("Event takes 40 bytes, but the memory has 16");
  }

  @Test
  void events_are_polled_into_an_array_of_one() {
    StructArray<EventView> event = EventViewUnion.array(arena, 1);
    List<String> polled = new ArrayList<>();
    while (C.event_poll(event) != 0) {
      polled.add(shown(event.get(0)));
    }
    assertThat(polled).containsExactly("key -7 true", "mouse 1.5 -2.5", "other 99 -85", "quit 1");
  }

  @Test
  void an_out_parameter_becomes_the_result_as_the_variant_that_c_wrote() {
    assertThat(shown(C.event_next(arena))).isEqualTo("mouse 1.5 -2.5");
  }

  @Test
  void arrays_hold_any_variant_at_each_place() {
    StructArray<EventView> events = EventViewUnion.array(arena, 1_000);
    long sum = 0;
    for (int i = 0; i < 1_000; i++) {
      C.event_fill(events.get(i), i);
      sum += 2L * i + 1;
    }
    assertThat(C.events_sum(events)).isEqualTo(sum);
    assertThat(events.get(0)).isInstanceOf(EventView.Quit.class);
    assertThat(events.get(KEY_DOWN)).isInstanceOf(EventView.Key.class);
    assertThat(EventViewUnion.array(events.segment()).get(999)).isInstanceOf(EventView.Other.class);
  }

  @Test
  void pointers_from_c_are_the_variant_that_lies_there_then() {
    C.event_turn(KEY_DOWN);
    EventView event = C.event_current();
    assertThat(shown(event)).isEqualTo("key -7 true");
    C.event_turn(MOUSE);
    assertThat(shown(EventViewUnion.current(event))).isEqualTo("mouse 1.5 -2.5");
    assertThat(C.event_find(7)).isNull();
    assertThat(C.event_find(0)).isInstanceOf(EventView.Quit.class);
  }

  @Test
  void callbacks_take_and_give_them() {
    List<String> taken = new ArrayList<>();
    C.event_each(event -> taken.add(shown(event)));
    assertThat(taken).containsExactly("key -7 true", "mouse 1.5 -2.5", "other 99 -85", "quit 1");
    assertThat(C.event_ask(type -> C.event_make(type, arena), MOUSE)).isTrue();
  }

  @Test
  void structs_hold_them_in_place() {
    BoxView box = C.event_box_make(arena);
    assertThat(shown(box.event())).isEqualTo("key -7 true");
    assertThat(shown(box.more().get(0))).isEqualTo("mouse 1.5 -2.5");
    assertThat(shown(box.more().get(1))).isEqualTo("other 99 -85");
    assertThat(C.event_box_check(box)).isTrue();

    BoxView copy = BoxViewStruct.allocate(arena);
    copy.before((byte) 1);
    copy.event(box.event());
    copy.more(box.more());
    copy.after((byte) 2);
    assertThat(C.event_box_check(copy)).isTrue();
    assertThatThrownBy(() -> copy.event(null)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void bits_select_a_variant() {
    assertThat(C.signal_make(2, arena))
        .isInstanceOfSatisfying(
            SignalView.Level.class,
            level -> {
              assertThat(level.kind()).isEqualTo(2);
              assertThat(level.level()).isEqualTo(-5);
              assertThat(C.signal_check(level, 2)).isTrue();
            });
    SignalViewUnion.RatioStruct ratio = SignalViewUnion.RatioStruct.allocate(arena);
    assertThat(ratio.kind()).isEqualTo(9);
    ratio.unit(6);
    ratio.ratio(0.25F);
    assertThat(C.signal_check(ratio, 9)).isTrue();
    assertThatThrownBy(() -> C.signal_make(3, arena))
        .isInstanceOf(UnknownValueException.class)
        .hasMessage("SignalView.kind is 3, which selects no variant");
  }

  @Test
  void a_view_of_an_unknown_tag_keeps_it() {
    MessageView message = MessageViewStruct.allocate(arena);
    C.message_fill(message, 77);
    assertThat(message.body())
        .isInstanceOfSatisfying(
            BodyView.Raw.class, raw -> assertThat(raw.bytes()).startsWith(1, 2).endsWith(8));
    BodyView.Raw raw = BodyViewUnion.RawStruct.allocate(arena);
    raw.bytes(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
    message.kind(78);
    message.body(raw);
    assertThat(C.message_check(message, 78)).isTrue();
    message.kind(200);
    assertThatThrownBy(() -> message.body(raw))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("MessageView.kind is 200, which does not select the variant");
    assertThat(message.body()).isInstanceOf(BodyView.Nothing.class);
  }

  @Test
  void writing_a_known_variant_sets_the_tag_unless_it_selects_it_already() {
    MessageView message = MessageViewStruct.allocate(arena);
    C.message_fill(message, 77);
    BodyView.Whole whole = BodyViewUnion.WholeStruct.allocate(arena);
    whole.number(-2);
    message.kind(2);
    message.body(whole);
    assertThat(C.message_check(message, 2)).isTrue();
    whole.number(-1);
    message.kind(77);
    message.body(whole);
    assertThat(C.message_check(message, 1)).isTrue();
  }

  @Test
  void bits_beside_the_union_select_a_variant() {
    BitTaggedView value = C.bit_tagged_make(2, arena);
    assertThat(value.value())
        .isInstanceOfSatisfying(
            ValueView.Real.class, real -> assertThat(real.real()).isEqualTo(1.5F));
    ValueView.Whole whole = AcrossEventViewsBinding.ValueViewUnion.WholeStruct.allocate(arena);
    whole.whole(42);
    value.value(whole);
    assertThat(value.kind()).isEqualTo(1);
    assertThat(value.rest()).isEqualTo(-3);
    assertThat(C.bit_tagged_check(value, 1)).isTrue();
  }

  @Test
  void closed_memory_and_a_view_of_the_user_are_refused() {
    EventView closed;
    try (Arena other = Arena.ofConfined()) {
      closed = EventViewUnion.allocate(other);
    }
    assertThatThrownBy(() -> C.event_fill(closed, 0))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("AcrossEventViews.event_fill: event");
    EventView.Quit own =
        new EventView.Quit() {
          @Override
          public long type() {
            return 0;
          }

          @Override
          public void type(long type) {}

          @Override
          public long time() {
            return 0;
          }

          @Override
          public void time(long time) {}
        };
    assertThatThrownBy(() -> C.event_fill(own, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has no native memory");
    assertThatThrownBy(() -> EventViewUnion.of(MemorySegment.NULL))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
