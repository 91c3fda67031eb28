package demo;

import dev.gatun.annotation.Struct;

@Struct
public interface Animal {
  int age();

  byte kind();

  @Struct
  interface Dog extends Animal {
    byte legs();
  }
}
