package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Variant;

@NativeLibrary("animals")
public interface Animals {
  void feed(Body body);

  @Union
  sealed interface Body {}

  @Variant("0")
  record Dog(int tail) implements Body {}
}
