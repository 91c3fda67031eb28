package demo;

import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;

@Struct("Animal")
public interface AnimalView {
  int kind();

  @Tagged(by = "kind") Body body();

  @Union
  sealed interface Body {}

  @Struct
  non-sealed interface Dog extends Body {
    int tail();
  }
}
