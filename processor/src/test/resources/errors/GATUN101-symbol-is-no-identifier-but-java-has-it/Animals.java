package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("animals")
public interface Animals {
  int in€();
}
