package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Variable;

@NativeLibrary("zoo")
public interface Zoo {
  @Symbol("zoo_animals")
  @Variable
  int animals();
}
