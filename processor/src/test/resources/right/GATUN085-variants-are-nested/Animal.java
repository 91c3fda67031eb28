package demo;

import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Variant;

@Struct
public record Animal(int kind, @Tagged(by = "kind") Body body) {
  @Union
  sealed interface Body {}

  @Variant("1")
  record Dog(int tail) implements Body {}

  @Variant("2")
  record Cat(int lives) implements Body {}
}
