package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Variant;

@NativeLibrary("animals")
public interface Animals {
  void feed(Animal animal);

  @Struct
  record Animal(int kind, @Tagged(by = "kind") Body body) {}

  @Union
  sealed interface Body {}

  @Variant("0")
  record Dog(int tail) implements Body {}
}
