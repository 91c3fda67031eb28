package demo;

import dev.gatun.annotation.Struct;

@Struct
public record Line(PointView from, int length) {
  @Struct("Point")
  interface PointView {
    int x();
  }
}
