package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.UINT;
import static dev.gatun.annotation.CType.UINT16_T;
import static dev.gatun.annotation.CType.UINT32_T;
import static dev.gatun.annotation.CType.UINT64_T;
import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.Anonymous;
import dev.gatun.annotation.Bits;
import dev.gatun.annotation.C;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Deref;
import dev.gatun.annotation.In;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.OutReturn;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Unknown;
import dev.gatun.annotation.Variant;

/** Unions whose members all begin with the tag, and tags that no member has, as records. */
@NativeLibrary(value = "across_events", header = "across_events.h")
interface AcrossEvents {
  @Union
  @Tagged(by = "type")
  sealed interface Event {
    long type();

    long time();

    @Variant("0")
    record Quit(@C(UINT32_T) long type, @C(UINT32_T) long time) implements Event {}

    @Variant({"0x300", "0x301"})
    record Key(@C(UINT32_T) long type, @C(UINT32_T) long time, int code, boolean repeated)
        implements Event {}

    @Variant("0x400")
    record Mouse(@C(UINT32_T) long type, @C(UINT32_T) long time, double x, double y)
        implements Event {}

    /** Also says how large the union is. */
    @Unknown
    @Variant
    record Other(@C(UINT32_T) long type, @C(UINT32_T) long time, @Length(32) byte[] rest)
        implements Event {}
  }

  /** The same union by an enum; the room is that of a variant which is not looked at. */
  @Union("Event")
  @Tagged(by = "type")
  sealed interface TypedEvent {
    EventType type();

    @Variant("KEY_DOWN")
    record Down(@C(UINT32_T) EventType type, @C(UINT32_T) long time, int code, boolean repeated)
        implements TypedEvent {}

    @Unknown
    @Variant
    record Rest(@C(UINT32_T) EventType type, @C(UINT32_T) long time, @Length(4) double[] rest)
        implements TypedEvent {}
  }

  /** Without a variant for unknown tags. */
  @Union("Event")
  @Tagged(by = "type")
  sealed interface KnownEvent {
    @Variant({"0", "0x300", "0x301", "0x400"})
    record Known(@C(UINT32_T) int type, @C(UINT32_T) int time, @Length(4) double[] rest)
        implements KnownEvent {}
  }

  @Struct("EventBox")
  record Box(byte before, Event event, @Length(2) Event[] more, byte after) {}

  @Union
  @Tagged(by = "kind")
  sealed interface Signal {
    int kind();

    @Variant({"1", "2"})
    record Level(@Bits(4) @C(UINT) int kind, @Bits(28) int level) implements Signal {}

    @Variant("9")
    record Ratio(@Bits(4) @C(UINT) int kind, @Bits(3) @C(UINT) int unit, float ratio)
        implements Signal {}
  }

  @Struct
  record Message(
      @C(UINT16_T) int sender,
      @C(UINT8_T) int kind,
      @Tagged(by = "kind") @Anonymous Body body,
      long time) {}

  @Union
  sealed interface Body {
    @Variant({"1", "2"})
    record Whole(int number) implements Body {}

    @Variant("3")
    record Real(float real) implements Body {}

    @Variant("200")
    record Nothing() implements Body {}

    @Unknown
    @Variant
    record Raw(@Length(8) byte[] bytes) implements Body {}
  }

  @Struct
  record WideTag(long tag, @Tagged(by = "tag") @Anonymous WideBody body) {}

  @Union
  sealed interface WideBody {
    @Variant("1")
    record Small(int small) implements WideBody {}

    @Unknown
    @Variant
    record Large(long large) implements WideBody {}
  }

  @Struct
  record BitTagged(
      @Bits(3) @C(UINT) int kind, @Bits(29) int rest, @Tagged(by = "kind") @Anonymous Value value) {
    @Union
    sealed interface Value {
      @Variant("1")
      record Whole(int whole) implements Value {}

      @Variant("2")
      record Real(float real) implements Value {}
    }
  }

  @Callback
  interface PointerSink {
    void take(@Deref Event event);
  }

  @Callback
  interface Sink {
    void take(Event event);
  }

  @Callback
  interface Source {
    Event make(@C(UINT32_T) long type);
  }

  Event event_make(@C(UINT32_T) long type);

  @Symbol("event_make")
  TypedEvent typed_event_make(@C(UINT32_T) long type);

  @Symbol("event_make")
  KnownEvent known_event_make(@C(UINT32_T) long type);

  void event_fill(@Out Event[] event, @C(UINT32_T) long type);

  boolean event_check(Event event, @C(UINT32_T) long type);

  @Symbol("event_check")
  boolean typed_event_check(TypedEvent event, @C(UINT32_T) long type);

  boolean event_check_in(@In Event event, @C(UINT32_T) long type);

  int event_poll(@Out Event[] event);

  void event_change(Event[] event);

  @OutReturn
  Event event_next();

  @C(UINT64_T)
  long events_sum(@Slice(lengthType = SIZE_T) @In Event[] events);

  void event_each(PointerSink sink);

  void event_each_value(Sink sink);

  boolean event_ask(Source source, @C(UINT32_T) long type);

  @SuppressWarnings("GATUN500") // as in C
  Box event_box_make();

  boolean event_box_check(@In Box box);

  Signal signal_make(@C(UINT) int kind);

  boolean signal_check(Signal signal, @C(UINT) int kind);

  Message message_make(@C(UINT8_T) int kind);

  boolean message_check(Message message, @C(UINT8_T) int kind);

  WideTag wide_tag_make(long tag);

  boolean wide_tag_check(WideTag value, long tag);

  BitTagged bit_tagged_make(@C(UINT) int kind);

  boolean bit_tagged_check(BitTagged value, @C(UINT) int kind);

  @C(SIZE_T)
  long events_size_of(String type);

  @C(SIZE_T)
  long events_offset_of(String field);

  int events_failures();
}
