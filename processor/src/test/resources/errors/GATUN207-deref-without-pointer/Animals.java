package demo;

import dev.gatun.annotation.Deref;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("animals")
public interface Animals {
  void feed(@Deref int food);
}
