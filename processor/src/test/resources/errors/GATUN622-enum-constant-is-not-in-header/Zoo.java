package demo;

import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Value;

@NativeLibrary(value = "zoo", header = "zoo.h")
public interface Zoo {
  @Symbol("zoo_kind")
  Kind kind(int animal);

  @CEnum("zoo_kind")
  enum Kind {
    @Value(0)
    DOG,
    @Value(1)
    CAT,
    @Value(2)
    OWL
  }
}
