package demo;

import dev.gatun.annotation.NativeLibrary;

public class Zoo {
  @NativeLibrary("animals")
  interface Animals {
    int count();
  }
}
