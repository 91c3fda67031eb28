package dev.gatun.examples.across;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.examples.across.AcrossEvents.BitTagged;
import dev.gatun.examples.across.AcrossEvents.Body;
import dev.gatun.examples.across.AcrossEvents.Box;
import dev.gatun.examples.across.AcrossEvents.Event;
import dev.gatun.examples.across.AcrossEvents.Message;
import dev.gatun.examples.across.AcrossEvents.Signal;
import dev.gatun.examples.across.AcrossEvents.TypedEvent;
import dev.gatun.examples.across.AcrossEvents.WideBody;
import dev.gatun.examples.across.AcrossEvents.WideTag;
import dev.gatun.runtime.UnknownValueException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Unions whose members all begin with the tag, and tags that no member has, as records. */
class AcrossEventsTest {
  private static final AcrossEvents C = AcrossEventsBinding.open();

  private static final int KEY_DOWN = 0x300;
  private static final int KEY_UP = 0x301;
  private static final int MOUSE = 0x400;
  private static final int UNKNOWN = 99;

  @AfterEach
  void c_agrees() {
    assertThat(C.events_failures()).isZero();
  }

  private static byte[] rest() {
    byte[] rest = new byte[32];
    rest[31] = (byte) 0xAB;
    return rest;
  }

  private static Event agreed(long type) {
    return switch ((int) type) {
      case 0 -> new Event.Quit(type, type + 1);
      case KEY_DOWN, KEY_UP -> new Event.Key(type, type + 1, -7, type == KEY_DOWN);
      case MOUSE -> new Event.Mouse(type, type + 1, 1.5, -2.5);
      default -> new Event.Other(type, type + 1, rest());
    };
  }

  private static void assertAgreed(Event event, long type) {
    assertThat(event).usingRecursiveComparison().isEqualTo(agreed(type));
    assertThat(event).isInstanceOf(agreed(type).getClass());
  }

  @Test
  void layouts_are_those_of_c() {
    Layout layout = new Layout(C::events_size_of, C::events_offset_of);
    layout.agrees(AcrossEventsBinding.BoxStruct.LAYOUT);
    layout.agrees(AcrossEventsBinding.MessageStruct.LAYOUT, "time", "Message.time");
    assertThat(AcrossEventsBinding.EventUnion.LAYOUT.byteSize())
        .isEqualTo(C.events_size_of("Event"));
    assertThat(AcrossEventsBinding.SignalUnion.LAYOUT.byteSize())
        .isEqualTo(C.events_size_of("Signal"));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, KEY_DOWN, KEY_UP, MOUSE, UNKNOWN, 0xFFFFFFF0L})
  void every_variant_crosses_both_ways(long type) {
    assertAgreed(C.event_make(type), type);
    assertThat(C.event_check(agreed(type), type)).isTrue();
    assertThat(C.event_check_in(agreed(type), type)).isTrue();
    Event[] box = new Event[1];
    C.event_fill(box, type);
    assertAgreed(box[0], type);
  }

  @Test
  void what_all_variants_have_is_read_of_the_union() {
    Event event = C.event_make(MOUSE);
    assertThat(event.type()).isEqualTo(MOUSE);
    assertThat(event.time()).isEqualTo(MOUSE + 1);
  }

  @Test
  void events_are_polled_into_a_box() {
    Event[] box = new Event[1];
    List<Event> polled = new ArrayList<>();
    while (C.event_poll(box) != 0) {
      polled.add(box[0]);
    }
    assertThat(polled).hasSize(4);
    assertAgreed(polled.get(0), KEY_DOWN);
    assertAgreed(polled.get(1), MOUSE);
    assertAgreed(polled.get(2), UNKNOWN);
    assertAgreed(polled.get(3), 0);
  }

  @Test
  void an_out_parameter_becomes_the_result() {
    assertAgreed(C.event_next(), MOUSE);
  }

  @Test
  void c_makes_one_variant_another() {
    Event[] events = {new Event.Key(KEY_UP, 5, 3, false)};
    C.event_change(events);
    assertThat(events).containsExactly(new Event.Mouse(MOUSE, 5, 3, 3));
    C.event_change(events);
    assertThat(events).containsExactly(new Event.Quit(0, 5));
  }

  @Test
  void many_events_are_a_slice() {
    Event[] events = new Event[10_001];
    Arrays.setAll(events, i -> agreed(i % 2 == 0 ? MOUSE : i));
    long sum = Arrays.stream(events).mapToLong(event -> event.type() + event.time()).sum();
    assertThat(C.events_sum(events)).isEqualTo(sum);
    assertThat(C.events_sum(new Event[0])).isZero();
  }

  @Test
  void callbacks_take_them_by_pointer_and_by_value_and_give_them() {
    List<Event> taken = new ArrayList<>();
    C.event_each(taken::add);
    C.event_each_value(taken::add);
    assertThat(taken).hasSize(8);
    for (int i = 0; i < 8; i += 4) {
      assertAgreed(taken.get(i), KEY_DOWN);
      assertAgreed(taken.get(i + 1), MOUSE);
      assertAgreed(taken.get(i + 2), UNKNOWN);
      assertAgreed(taken.get(i + 3), 0);
    }
    assertThat(C.event_ask(AcrossEventsTest::agreed, MOUSE)).isTrue();
    assertThat(C.event_ask(AcrossEventsTest::agreed, UNKNOWN)).isTrue();
  }

  @Test
  void what_a_callback_throws_over_a_tag_reaches_the_caller() {
    assertThatThrownBy(() -> C.event_ask(type -> new Event.Quit(1, 2), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Event.type is 1, which does not select the variant AcrossEvents.Event.Quit");
    assertThat(C.events_failures()).isPositive();
  }

  @Test
  void structs_and_arrays_hold_them() {
    Box box = C.event_box_make();
    assertThat(box.before()).isEqualTo((byte) 1);
    assertAgreed(box.event(), KEY_DOWN);
    assertAgreed(box.more()[0], MOUSE);
    assertAgreed(box.more()[1], UNKNOWN);
    assertThat(box.after()).isEqualTo((byte) 2);
    assertThat(C.event_box_check(box)).isTrue();
  }

  @Test
  void a_tag_of_another_variant_is_refused() {
    assertThatThrownBy(() -> C.event_check(new Event.Mouse(KEY_DOWN, 0, 0, 0), 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "Event.type is 768, which does not select the variant AcrossEvents.Event.Mouse");
    assertThatThrownBy(() -> C.event_check(new Event.Other(MOUSE, 0, rest()), 0))
        .hasMessage(
            "Event.type is 1024, which does not select the variant AcrossEvents.Event.Other");
    assertThatThrownBy(() -> C.event_check(new Event.Other(-1, 0, rest()), 0))
        .hasMessageContaining("Other.type");
    assertThatThrownBy(() -> C.event_check(null, 0))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("AcrossEvents.event_check: event is null");
    assertThatThrownBy(() -> C.events_sum(new Event[] {agreed(0), null}))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("an element of AcrossEvents.events_sum: events is null");
  }

  @Test
  void an_enum_selects_too_and_its_unknown_constant_selects_the_unknown_variant() {
    assertThat(C.typed_event_make(KEY_DOWN))
        .isEqualTo(new TypedEvent.Down(EventType.KEY_DOWN, KEY_DOWN + 1, -7, true));
    assertThat(C.typed_event_make(MOUSE))
        .isInstanceOfSatisfying(
            TypedEvent.Rest.class,
            rest -> {
              assertThat(rest.type()).isEqualTo(EventType.MOUSE);
              assertThat(rest.rest()).containsExactly(1.5, -2.5, 0, 0);
              assertThat(C.typed_event_check(rest, MOUSE)).isTrue();
            });
    TypedEvent unknown = C.typed_event_make(UNKNOWN);
    assertThat(unknown).isInstanceOf(TypedEvent.Rest.class);
    assertThat(unknown.type()).isEqualTo(EventType.OTHER);
    assertThatThrownBy(() -> C.typed_event_check(unknown, UNKNOWN))
        .hasMessage("Rest.type is OTHER, which has no number in C");
    assertThatThrownBy(
            () -> C.typed_event_check(new TypedEvent.Rest(EventType.KEY_DOWN, 0, new double[4]), 0))
        .hasMessageContaining("does not select the variant AcrossEvents.TypedEvent.Rest");
  }

  @Test
  void without_an_unknown_variant_an_unknown_tag_is_an_exception() {
    assertThat(C.known_event_make(KEY_UP)).isInstanceOf(AcrossEvents.KnownEvent.Known.class);
    assertThatThrownBy(() -> C.known_event_make(UNKNOWN))
        .isInstanceOf(UnknownValueException.class)
        .hasMessage("KnownEvent.type is 99, which selects no variant");
  }

  @Test
  void bits_select_a_variant() {
    assertThat(C.signal_make(1)).isEqualTo(new Signal.Level(1, -5));
    assertThat(C.signal_make(2)).isEqualTo(new Signal.Level(2, -5));
    assertThat(C.signal_make(9)).isEqualTo(new Signal.Ratio(9, 6, 0.25F));
    assertThat(C.signal_check(new Signal.Level(2, -5), 2)).isTrue();
    assertThat(C.signal_check(new Signal.Ratio(9, 6, 0.25F), 9)).isTrue();
    assertThatThrownBy(() -> C.signal_make(3)).isInstanceOf(UnknownValueException.class);
    assertThatThrownBy(() -> C.signal_check(new Signal.Level(9, 0), 9))
        .hasMessageContaining("Signal.kind is 9");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 0, 200, 255})
  void common_fields_lie_around_the_union_and_unknown_tags_have_a_variant(int kind) {
    Message message = C.message_make(kind);
    assertThat(message.sender()).isEqualTo(7);
    assertThat(message.kind()).isEqualTo(kind);
    assertThat(message.time()).isEqualTo(-1);
    Body expected =
        switch (kind) {
          case 1, 2 -> new Body.Whole(-kind);
          case 3 -> new Body.Real(0.5F);
          case 200 -> new Body.Nothing();
          default -> new Body.Raw(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        };
    assertThat(message.body()).usingRecursiveComparison().isEqualTo(expected);
    assertThat(message.body()).isInstanceOf(expected.getClass());
    assertThat(C.message_check(new Message(7, kind, expected, -1), kind)).isTrue();
  }

  @Test
  void the_unknown_variant_wants_a_tag_that_no_other_has() {
    Message wrong = new Message(7, 200, new Body.Raw(new byte[8]), -1);
    assertThatThrownBy(() -> C.message_check(wrong, 200))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Message.kind is 200, which does not select the variant AcrossEvents.Body.Raw");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 0, 2, -1, 1L << 32, (1L << 32) + 1, Long.MIN_VALUE})
  void a_wide_tag_beyond_an_int_is_unknown(long tag) {
    WideBody expected = tag == 1 ? new WideBody.Small(11) : new WideBody.Large(tag + 1);
    assertThat(C.wide_tag_make(tag)).isEqualTo(new WideTag(tag, expected));
    assertThat(C.wide_tag_check(new WideTag(tag, expected), tag)).isTrue();
  }

  @Test
  void bits_beside_the_union_select_a_variant() {
    BitTagged whole = new BitTagged(1, -3, new BitTagged.Value.Whole(42));
    BitTagged real = new BitTagged(2, -3, new BitTagged.Value.Real(1.5F));
    assertThat(C.bit_tagged_make(1)).isEqualTo(whole);
    assertThat(C.bit_tagged_make(2)).isEqualTo(real);
    assertThat(C.bit_tagged_check(whole, 1)).isTrue();
    assertThat(C.bit_tagged_check(real, 2)).isTrue();
    assertThatThrownBy(() -> C.bit_tagged_make(6)).isInstanceOf(UnknownValueException.class);
  }
}
