package demo;

import dev.gatun.annotation.*;

@NativeLibrary(
    value = {"zoo", "libzoo.so.2"},
    also = "keys")
public interface Zoo extends Clock {
  int zoo_count();
}
