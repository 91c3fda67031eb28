package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary(header = "stdio.h")
public interface LibC {
  int printf(String format, Object... arguments);
}
