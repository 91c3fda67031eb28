package demo;

import dev.gatun.annotation.ByValue;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import java.lang.foreign.Arena;

@NativeLibrary("geometry")
public interface Geometry {
  @ByValue
  PointView origin(Arena arena);

  @Struct("Point")
  interface PointView {
    int x();
  }
}
