package demo;

import dev.gatun.annotation.ByValue;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;

@NativeLibrary("animals")
public interface Animals {
  void feed(@ByValue Animal animal);

  @Struct
  record Animal(int kind, int age) {}
}
