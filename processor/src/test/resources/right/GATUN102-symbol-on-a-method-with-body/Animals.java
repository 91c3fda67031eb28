package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("animals")
public interface Animals {
  default int count() {
    return 0;
  }
}
