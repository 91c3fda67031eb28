package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary(value = "zoo", header = "zoo/zoo.h")
public interface Zoo {
  int zoo_count();
}
