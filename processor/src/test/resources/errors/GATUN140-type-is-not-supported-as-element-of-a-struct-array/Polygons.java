package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.runtime.StructArray;

@NativeLibrary("polygons")
public interface Polygons {
  double area(StructArray<Point> corners);

  @Struct
  record Point(int x, int y) {}
}
