package demo;

import dev.gatun.annotation.Struct;

@Struct("Line")
public interface LineView {
  PointView from();

  @Struct("Point")
  interface PointView {
    int x();

    int y();
  }
}
