package demo;

import dev.gatun.annotation.Length;
import dev.gatun.annotation.Struct;

@Struct("Polygon")
public interface PolygonView {
  @Length(4) Point[] corners();

  @Struct
  record Point(int x, int y) {}
}
