package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary(value = "", header = "animals.h")
public interface Animals {
  int count();
}
