package demo;

import dev.gatun.annotation.Struct;

@Struct
public interface Shape {
  int colour();

  @Struct
  record Circle(int colour, double radius) {}
}
