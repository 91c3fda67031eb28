package demo;

import dev.gatun.annotation.*;

@Struct
public record Animal(Kind kind, @Tagged(by = "kind") Body body) {
  @CEnum
  enum Kind { DOG, CAT }

  @Union
  sealed interface Body {}

  @Variant("0")
  record Dog(int tail) implements Body {}
}
