package demo;

import dev.gatun.annotation.Struct;

@Struct(packed = true)
public interface Animal {
  byte kind();

  long age();

  @Struct
  interface Dog extends Animal {
    long tail();
  }
}
