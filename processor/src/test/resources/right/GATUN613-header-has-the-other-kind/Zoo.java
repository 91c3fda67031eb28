package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Union;

@NativeLibrary(value = "zoo", header = "zoo.h")
public interface Zoo {
  @Symbol("zoo_measure")
  void measure(Size size);

  @Union("zoo_size")
  interface Size {
    int length();

    double weight();
  }
}
