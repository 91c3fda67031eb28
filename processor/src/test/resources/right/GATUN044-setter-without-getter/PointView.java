package demo;

import dev.gatun.annotation.Struct;

@Struct("Point")
public interface PointView {
  int x();

  int colour();

  void colour(int colour);
}
