package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary({"animals", "./lib/libanimals.so"})
public interface Animals {
  int count();
}
