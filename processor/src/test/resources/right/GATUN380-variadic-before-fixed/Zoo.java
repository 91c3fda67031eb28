package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Variadic;

@NativeLibrary("zoo")
public interface Zoo {
  void feed(String name, @Variadic int first, @Variadic int second);
}
