package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Retained;
import java.lang.foreign.Arena;

@NativeLibrary("reader")
public interface Reader {
  void open(@Retained String name, Arena lifetime);
}
