package demo;

import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Variant;

@Struct
public record Window(int last, Event event) {
  @Union
  @Tagged(by = "type")
  sealed interface Event {
    @Variant("1")
    record Key(int type, int code) implements Event {}
  }
}
