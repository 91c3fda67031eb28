package demo;

import dev.gatun.annotation.Struct;

@Struct
public record Line(Point from, int length) {
  @Struct
  record Point(int x) {}
}
