package demo;

import dev.gatun.annotation.Struct;

@Struct("Point")
public interface PointView {
  int x();

  int x(int x);
}
