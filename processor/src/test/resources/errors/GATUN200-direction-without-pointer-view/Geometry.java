package demo;

import dev.gatun.annotation.InOut;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;

@NativeLibrary("geometry")
public interface Geometry {
  void move(@InOut PointView point, int dx);

  @Struct("Point")
  interface PointView {
    int x();
  }
}
