package demo;

import dev.gatun.annotation.ByValue;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;

@NativeLibrary("geometry")
public interface Geometry {
  @ByValue PointView origin();

  @Struct("Point")
  interface PointView {
    int x();
  }
}
