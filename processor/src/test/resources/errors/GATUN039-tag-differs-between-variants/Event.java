package demo;

import static dev.gatun.annotation.CType.UINT8_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Variant;

@Union
@Tagged(by = "type")
public sealed interface Event {
  @Variant("1")
  record Key(int type, int code) implements Event {}

  @Variant("2")
  record Quit(@C(UINT8_T) int type) implements Event {}
}
