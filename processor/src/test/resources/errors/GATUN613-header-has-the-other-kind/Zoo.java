package demo;

import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;

@NativeLibrary(value = "zoo", header = "zoo.h")
public interface Zoo {
  @Symbol("zoo_measure")
  void measure(@In Size size);

  @Struct("zoo_size")
  record Size(int length, double weight) {}
}
