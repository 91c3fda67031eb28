package demo;

import dev.gatun.annotation.NativeLibrary;

public class Zoo {
  @NativeLibrary("animals")
  private interface Animals {
    int count();
  }
}
