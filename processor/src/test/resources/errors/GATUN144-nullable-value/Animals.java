package demo;

import dev.gatun.annotation.NativeLibrary;
import org.jspecify.annotations.Nullable;

@NativeLibrary("animals")
public interface Animals {
  void feed(@Nullable int food);
}
