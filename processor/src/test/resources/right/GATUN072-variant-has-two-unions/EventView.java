package demo;

import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Variant;

@Union
@Tagged(by = "type")
public sealed interface EventView {
  int type();

  @Union
  @Tagged(by = "type")
  sealed interface InputView {
    int type();

    @Variant("1")
    non-sealed interface KeyInput extends InputView {
      int code();
    }
  }

  @Variant("1")
  non-sealed interface Key extends EventView {
    int code();
  }
}
