package demo;

import dev.gatun.annotation.Struct;

@Struct("Line")
public interface LineView {
  Point from();

  @Struct
  record Point(int x, int y) {}
}
