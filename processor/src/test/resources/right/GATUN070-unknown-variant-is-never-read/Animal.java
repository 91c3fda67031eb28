package demo;

import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Unknown;
import dev.gatun.annotation.Variant;

@Struct
public record Animal(Kind kind, @Tagged(by = "kind") Body body) {
  @CEnum
  enum Kind {
    DOG,
    CAT,
    @Unknown
    OTHER
  }

  @Union
  sealed interface Body {}

  @Variant({"DOG", "CAT"})
  record Pet(int tail) implements Body {}

  @Unknown
  @Variant
  record Other(double purr) implements Body {}
}
