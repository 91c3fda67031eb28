package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Variable;

@NativeLibrary("zoo")
public interface Zoo {
  @Variable("zoo_animals")
  int animals();
}
