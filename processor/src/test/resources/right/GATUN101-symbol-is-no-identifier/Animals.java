package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;

@NativeLibrary("animals")
public interface Animals {
  @Symbol("animal_count")
  int count();
}
