package demo;

import dev.gatun.annotation.Struct;

@Struct("Point")
public interface PointView {
  int x();

  int y();

  default int sum() {
    return x() + y();
  }
}
