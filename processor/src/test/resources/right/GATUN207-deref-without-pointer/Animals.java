package demo;

import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("animals")
public interface Animals {
  void feed(@In int[] food);
}
