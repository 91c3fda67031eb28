package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;

@NativeLibrary("animals")
public interface Animals {
  void feed(Animal animal);

  @Struct
  record Animal(int kind, int age) {}
}
