package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Variadic;

@NativeLibrary("zoo")
public interface Zoo {
  void feed(int count, @Variadic(types = Animal.class) Object... amounts);

  @Struct
  record Animal(int age) {}
}
