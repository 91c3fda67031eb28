package demo;

import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Variant;

@Struct
public record Window(int last, EventView event) {
  @Union
  @Tagged(by = "type")
  sealed interface EventView {
    @Variant("1")
    non-sealed interface Key extends EventView {
      int type();
    }
  }
}
