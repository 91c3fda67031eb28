package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.Struct;

@NativeLibrary("animals")
public interface Animals {
  int first(@Out Animal[] animal);

  @Struct
  record Animal(int kind, int age) {}
}
