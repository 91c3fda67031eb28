package demo;

import dev.gatun.annotation.Constant;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary(value = "zoo", header = "zoo.h")
public interface Zoo {
  @Constant("ZOO_MAX")
  int MAXIMUM = 100;

  int zoo_count();
}
