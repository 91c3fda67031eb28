package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import org.jspecify.annotations.Nullable;

@NativeLibrary("animals")
public interface Animals {
  @Nullable Animal first();

  @Struct
  record Animal(int kind) {}
}
