package demo;

import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Variant;

@Union
@Tagged(by = "type")
public sealed interface EventView {
  int type();

  @Variant("1")
  non-sealed interface Key extends EventView {
    int code();
  }

  @Variant("2")
  non-sealed interface Repeated extends EventView {
    EventView event();
  }
}
