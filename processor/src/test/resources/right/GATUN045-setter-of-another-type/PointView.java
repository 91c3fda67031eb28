package demo;

import dev.gatun.annotation.Struct;

@Struct("Point")
public interface PointView {
  int x();

  void x(int x);
}
