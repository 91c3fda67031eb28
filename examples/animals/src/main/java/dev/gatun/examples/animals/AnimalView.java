package dev.gatun.examples.animals;

import dev.gatun.annotation.Anonymous;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Tagged;

/** An animal where it lies in native memory. */
@Struct("Animal")
public interface AnimalView {
  Animals.AnimalKind kind();

  void kind(Animals.AnimalKind kind);

  @Tagged(by = "kind")
  @Anonymous
  BodyView body();
}
