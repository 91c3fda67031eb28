package demo;

import dev.gatun.annotation.Struct;
import dev.gatun.runtime.StructArray;

@Struct("Polygon")
public interface PolygonView {
  StructArray<PointView> corners();

  @Struct("Point")
  interface PointView {
    int x();
  }
}
