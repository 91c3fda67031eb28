package demo;

import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Variant;

@Struct("Animal")
public interface AnimalView {
  double kind();

  @Tagged(by = "kind") Body body();

  @Union
  sealed interface Body {}

  @Variant("0")
  non-sealed interface Dog extends Body {
    int tail();
  }
}
