package demo;

import dev.gatun.annotation.Length;
import dev.gatun.annotation.Struct;
import dev.gatun.runtime.StructArray;

@Struct("Polygon")
public interface PolygonView {
  @Length(4)
  StructArray<PointView> corners();

  @Struct("Point")
  interface PointView {
    int x();

    int y();
  }
}
