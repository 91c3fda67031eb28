package demo;

import dev.gatun.annotation.Struct;

@Struct("Point")
public interface PointView {
  int x();

  int y();

  void move(int x, int y);
}
