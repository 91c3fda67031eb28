package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Variant;

@Callback
public interface Feeder {
  void feed(Body body);

  @Union
  sealed interface Body {}

  @Variant("0")
  record Dog(int tail) implements Body {}
}
