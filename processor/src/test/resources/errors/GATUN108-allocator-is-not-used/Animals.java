package demo;

import dev.gatun.annotation.NativeLibrary;
import java.lang.foreign.Arena;

@NativeLibrary("animals")
public interface Animals {
  int count(Arena arena);
}
