package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Variable;

@NativeLibrary("zoo")
public interface Zoo {
  @Variable
  Animal first();

  @Variable
  void first(Animal value);

  @Struct
  record Animal(int age, String name) {}
}
