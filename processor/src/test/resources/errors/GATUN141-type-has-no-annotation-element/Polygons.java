package demo;

import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("polygons")
public interface Polygons {
  double area(@In Point[] corners, int count);

  record Point(int x, int y) {}
}
