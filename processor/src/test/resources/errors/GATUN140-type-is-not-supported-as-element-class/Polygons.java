package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.runtime.StructArray;

@NativeLibrary("polygons")
public interface Polygons {
  double area(StructArray<Object> corners);
}
