package dev.gatun.examples.across;

import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Unknown;
import dev.gatun.annotation.Value;

/** What an event is, with one constant for all that Java does not know. */
@CEnum
enum EventType {
  @Value(0)
  QUIT,
  @Value(0x300)
  KEY_DOWN,
  KEY_UP,
  @Value(0x400)
  MOUSE,
  @Unknown
  OTHER
}
