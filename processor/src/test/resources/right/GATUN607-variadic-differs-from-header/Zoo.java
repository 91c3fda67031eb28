package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;
import dev.gatun.annotation.Variadic;

@NativeLibrary(value = "zoo", header = "zoo.h")
public interface Zoo {
  @Symbol("zoo_log")
  int log(String format, @Variadic int animal);
}
