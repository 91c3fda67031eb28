package demo;

import dev.gatun.annotation.*;

@Struct
public record Animal(Kind kind, @Tagged(by = "kind") Body body) {
  @CEnum
  enum Kind {
    DOG,
    CAT
  }

  @Union
  sealed interface Body {}

  @Variant("DOG")
  record Dog(int tail) implements Body {}

  @Variant("CAT")
  record Cat(double purr) implements Body {}
}
