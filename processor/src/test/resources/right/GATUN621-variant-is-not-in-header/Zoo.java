package demo;

import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Value;
import dev.gatun.annotation.Variant;

@NativeLibrary(value = "zoo", header = "zoo.h")
public interface Zoo {
  @Symbol("zoo_greet")
  void greet(@In Animal animal);

  @CEnum("zoo_kind")
  enum Kind {
    @Value(0)
    DOG,
    @Value(1)
    CAT
  }

  @Struct("zoo_animal")
  record Animal(Kind kind, @Tagged(by = "kind") Body body) {}

  @Union("zoo_body")
  sealed interface Body {
    @Variant("DOG")
    record Dog(int tail) implements Body {}

    @Variant("CAT")
    record Cat(double whiskers) implements Body {}
  }
}
