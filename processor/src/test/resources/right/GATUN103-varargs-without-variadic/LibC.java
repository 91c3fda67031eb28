package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Variadic;

@NativeLibrary(header = "stdio.h")
public interface LibC {
  int printf(String format, @Variadic Object... arguments);
}
