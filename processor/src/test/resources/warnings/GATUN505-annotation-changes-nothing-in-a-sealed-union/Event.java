package demo;

import dev.gatun.annotation.Field;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Variant;

@Union
@Tagged(by = "type")
public sealed interface Event {
  @Field("event_type")
  int type();

  @Variant("1")
  @Struct("KeyEvent")
  record Key(int type, int code) implements Event {}
}
