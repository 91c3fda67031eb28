package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.runtime.StructArray;

@NativeLibrary("polygons")
@SuppressWarnings("rawtypes")
public interface Polygons {
  double area(StructArray corners);
}
