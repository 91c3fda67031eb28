package demo;

import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Variant;

@Union
@Tagged(by = "kind")
public sealed interface Dog {
  @Variant("1")
  record Puppy(int kind, int tail) implements Dog {}
}
