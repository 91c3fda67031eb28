package dev.gatun.examples.across;

import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.UINT;
import static dev.gatun.annotation.CType.UINT16_T;
import static dev.gatun.annotation.CType.UINT32_T;
import static dev.gatun.annotation.CType.UINT64_T;
import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.Anonymous;
import dev.gatun.annotation.Bits;
import dev.gatun.annotation.ByValue;
import dev.gatun.annotation.C;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.OutReturn;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Unknown;
import dev.gatun.annotation.Variant;
import dev.gatun.runtime.StructArray;
import java.lang.foreign.SegmentAllocator;
import org.jspecify.annotations.Nullable;

/** Unions whose members all begin with the tag, and tags that no member has, as views. */
@NativeLibrary(value = "across_events", header = "across_events.h")
interface AcrossEventViews {
  @Union("Event")
  @Tagged(by = "type")
  sealed interface EventView {
    @C(UINT32_T)
    long type();

    void type(@C(UINT32_T) long type);

    @C(UINT32_T)
    long time();

    void time(@C(UINT32_T) long time);

    @Variant("0")
    non-sealed interface Quit extends EventView {}

    @Variant({"0x300", "0x301"})
    non-sealed interface Key extends EventView {
      int code();

      void code(int code);

      boolean repeated();

      void repeated(boolean repeated);
    }

    @Variant("0x400")
    non-sealed interface Mouse extends EventView {
      double x();

      void x(double x);

      double y();

      void y(double y);
    }

    @Unknown
    @Variant
    non-sealed interface Other extends EventView {
      @Length(32)
      byte[] rest();

      void rest(byte[] rest);
    }
  }

  @Struct("EventBox")
  interface BoxView {
    byte before();

    void before(byte before);

    EventView event();

    void event(EventView event);

    @Length(2)
    StructArray<EventView> more();

    void more(StructArray<EventView> more);

    byte after();

    void after(byte after);
  }

  /** Each variant says again what it begins with. */
  @Union("Signal")
  @Tagged(by = "kind")
  sealed interface SignalView {
    @Variant({"1", "2"})
    non-sealed interface Level extends SignalView {
      @Bits(4)
      @C(UINT)
      int kind();

      @Bits(28)
      int level();

      void level(int level);
    }

    @Variant("9")
    non-sealed interface Ratio extends SignalView {
      @Bits(4)
      @C(UINT)
      int kind();

      @Bits(3)
      @C(UINT)
      int unit();

      void unit(int unit);

      float ratio();

      void ratio(float ratio);
    }
  }

  @Struct("Message")
  interface MessageView {
    @C(UINT16_T)
    int sender();

    void sender(int sender);

    @C(UINT8_T)
    int kind();

    void kind(int kind);

    @Tagged(by = "kind")
    @Anonymous
    BodyView body();

    void body(BodyView body);

    long time();

    void time(long time);
  }

  @Union
  sealed interface BodyView {
    @Variant({"1", "2"})
    non-sealed interface Whole extends BodyView {
      int number();

      void number(int number);
    }

    @Variant("3")
    non-sealed interface Real extends BodyView {
      float real();

      void real(float real);
    }

    @Variant("200")
    non-sealed interface Nothing extends BodyView {}

    @Unknown
    @Variant
    non-sealed interface Raw extends BodyView {
      @Length(8)
      byte[] bytes();

      void bytes(byte[] bytes);
    }
  }

  @Struct("BitTagged")
  interface BitTaggedView {
    @Bits(3)
    @C(UINT)
    int kind();

    @Bits(29)
    int rest();

    void rest(int rest);

    @Tagged(by = "kind")
    @Anonymous
    ValueView value();

    void value(ValueView value);
  }

  @Union
  sealed interface ValueView {
    @Variant("1")
    non-sealed interface Whole extends ValueView {
      int whole();

      void whole(int whole);
    }

    @Variant("2")
    non-sealed interface Real extends ValueView {
      float real();
    }
  }

  @Callback
  interface Sink {
    void take(EventView event);
  }

  @Callback
  interface Source {
    @ByValue
    EventView make(@C(UINT32_T) long type);
  }

  @ByValue
  EventView event_make(@C(UINT32_T) long type, SegmentAllocator allocator);

  void event_fill(EventView event, @C(UINT32_T) long type);

  boolean event_check(@ByValue EventView event, @C(UINT32_T) long type);

  boolean event_check_in(EventView event, @C(UINT32_T) long type);

  int event_poll(StructArray<EventView> event);

  EventView event_current();

  void event_turn(@C(UINT32_T) long type);

  @Nullable EventView event_find(@C(UINT32_T) long type);

  void event_change(EventView event);

  @OutReturn
  @ByValue
  EventView event_next(SegmentAllocator allocator);

  @C(UINT64_T)
  long events_sum(@Slice(lengthType = SIZE_T) StructArray<EventView> events);

  void event_each(Sink sink);

  boolean event_ask(Source source, @C(UINT32_T) long type);

  @SuppressWarnings("GATUN500") // as in C
  @ByValue
  BoxView event_box_make(SegmentAllocator allocator);

  boolean event_box_check(BoxView box);

  @ByValue
  SignalView signal_make(@C(UINT) int kind, SegmentAllocator allocator);

  boolean signal_check(@ByValue SignalView signal, @C(UINT) int kind);

  void message_fill(MessageView message, @C(UINT8_T) int kind);

  boolean message_check(@ByValue MessageView message, @C(UINT8_T) int kind);

  @ByValue
  BitTaggedView bit_tagged_make(@C(UINT) int kind, SegmentAllocator allocator);

  boolean bit_tagged_check(@ByValue BitTaggedView value, @C(UINT) int kind);

  @C(SIZE_T)
  long events_size_of(String type);

  @C(SIZE_T)
  long events_offset_of(String field);

  int events_failures();
}
