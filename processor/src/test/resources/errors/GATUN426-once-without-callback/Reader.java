package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Retained;

@NativeLibrary("reader")
public interface Reader {
  void open(@Retained(once = true) String name);
}
