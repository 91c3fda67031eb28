package demo;

import dev.gatun.annotation.ByValue;
import dev.gatun.annotation.Struct;

@Struct("Line")
public interface LineView {
  @ByValue PointView from();

  @Struct("Point")
  interface PointView {
    int x();
  }
}
