package demo;

import dev.gatun.annotation.ByValue;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("animals")
public interface Animals {
  @ByValue int count();
}
