package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Variable;

@NativeLibrary("canal")
public interface Canal {
  @Variable
  int level();

  void level(int level);
}
