package demo;

import dev.gatun.annotation.Struct;

@Struct
public interface Animal {
  long kind();

  @Struct
  interface Dog extends Animal {
    long tail();

    void kind(long kind);
  }
}
