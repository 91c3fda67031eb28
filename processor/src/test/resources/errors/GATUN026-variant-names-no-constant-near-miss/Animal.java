package demo;

import dev.gatun.annotation.*;

@Struct
public record Animal(Kind kind, @Tagged(by = "kind") Body body) {
  @CEnum
  enum Kind { DOG, CAT, HORSE }

  @Union
  sealed interface Body {}

  @Variant({"DOG", "Hrose"})
  record Tail(int length) implements Body {}
}
