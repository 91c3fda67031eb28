package demo;

import dev.gatun.annotation.Flexible;
import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Variant;

@Union
@Tagged(by = "type")
public sealed interface Event {
  @Variant("1")
  record Key(int type, @Flexible("type") int[] codes) implements Event {}
}
