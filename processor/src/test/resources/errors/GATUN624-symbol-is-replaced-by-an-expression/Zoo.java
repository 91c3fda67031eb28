package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Variable;

@NativeLibrary(value = "zoo", header = "zoo.h")
public interface Zoo {
  @Variable("zoo_failure")
  int failure();
}
