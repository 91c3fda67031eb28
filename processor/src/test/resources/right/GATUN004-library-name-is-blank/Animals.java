package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary(header = "animals.h")
public interface Animals {
  int count();
}
