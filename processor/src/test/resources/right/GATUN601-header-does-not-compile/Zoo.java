package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary(value = "zoo", header = "zoo.h", defines = "ZOO_SHARED")
public interface Zoo {
  int zoo_count();
}
