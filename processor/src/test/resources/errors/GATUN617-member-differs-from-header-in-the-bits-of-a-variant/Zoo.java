package demo;

import dev.gatun.annotation.Bits;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Variant;

@NativeLibrary(value = "zoo", header = "zoo.h")
public interface Zoo {
  @Struct
  record Animal(int kind, @Tagged(by = "kind") Body body) {}

  @Union("Body")
  sealed interface Body {
    @Variant("1")
    record Legs(@Bits(3) short legs) implements Body {}

    @Variant("2")
    record Wings(byte wings) implements Body {}
  }

  @Symbol("zoo_first")
  Animal first();
}
