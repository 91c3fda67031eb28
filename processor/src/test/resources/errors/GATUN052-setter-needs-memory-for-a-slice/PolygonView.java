package demo;

import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;

@Struct("Polygon")
public interface PolygonView {
  @Slice(length = "count")
  double[] corners();

  void corners(double[] corners);
}
