package demo;

import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Union;

@Union
public interface Animal {
  int kind();

  @Struct
  interface Dog extends Animal {
    long tail();
  }
}
