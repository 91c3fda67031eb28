package demo;

import dev.gatun.annotation.*;

@Struct("Animal") public interface AnimalView {
  Animals.AnimalKind kind();    void kind(Animals.AnimalKind kind);
  @Tagged(by = "kind") @Anonymous BodyView body();
}
