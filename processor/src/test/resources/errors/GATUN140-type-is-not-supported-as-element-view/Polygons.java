package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;

@NativeLibrary("polygons")
public interface Polygons {
  double area(PointView[] corners);

  @Struct("Point")
  interface PointView {
    int x();
  }
}
