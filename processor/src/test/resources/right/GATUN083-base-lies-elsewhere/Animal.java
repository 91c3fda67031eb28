package demo;

import dev.gatun.annotation.Struct;

@Struct(packed = true)
public interface Animal {
  byte kind();

  long age();

  @Struct(packed = true)
  interface Dog extends Animal {
    long tail();
  }
}
