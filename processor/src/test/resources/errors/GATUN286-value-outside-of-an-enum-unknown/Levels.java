package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Unknown;

@NativeLibrary("levels")
public interface Levels {
  @Unknown int OTHER = -1;

  int level();
}
