package demo;

import static dev.gatun.annotation.CType.UINT32_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Unknown;
import dev.gatun.annotation.Value;
import dev.gatun.annotation.Variant;

/** A union whose members all begin with the tag. */
@NativeLibrary("events")
public interface Events {
  /** What happened. */
  @CEnum
  enum EventType {
    /** The end. */
    QUIT,
    /** A key. */
    @Value(0x300)
    KEY_DOWN,
    /** A key, too. */
    KEY_UP,
    /** Something else. */
    @Unknown
    OTHER
  }

  /** What happened, with what belongs to it. */
  @Union
  @Tagged(by = "type")
  sealed interface Event {
    /** What happened. */
    EventType type();

    /** No more. */
    @Variant("QUIT")
    record Quit(@C(UINT32_T) EventType type) implements Event {}

    /** A key was pressed or released. */
    @Variant({"KEY_DOWN", "KEY_UP"})
    record Key(@C(UINT32_T) EventType type, int code) implements Event {}

    /** Something that is not looked at. */
    @Unknown
    @Variant
    record Other(@C(UINT32_T) EventType type, long data) implements Event {}
  }

  /** Waits. */
  Event next();

  /** Puts it into the queue. */
  int push(@In Event event);
}
