package demo;

import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Variant;

@Union
@Tagged(by = "type")
public sealed interface Event {
  @Variant("1")
  record Key(int type, int code) implements Event {}

  @Variant("2")
  record Repeated(int type, Event event) implements Event {}
}
