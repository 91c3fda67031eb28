package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.OutReturn;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Symbol;

@NativeLibrary(value = "zoo", header = "zoo.h")
public interface Zoo {
  @Symbol("zoo_names")
  @OutReturn
  @Slice
  char[] names();
}
