package demo;

import dev.gatun.annotation.*;

@Struct("Animal")
public interface AnimalView {
  Kind kind();

  @Tagged(by = "kind") Body body();

  @CEnum
  enum Kind { DOG, CAT }

  @Union
  sealed interface Body {}

  @Variant("CAT")
  non-sealed interface Dog extends Body { int tail(); }

  @Variant("CAT")
  non-sealed interface Cat extends Body { double purr(); }
}
