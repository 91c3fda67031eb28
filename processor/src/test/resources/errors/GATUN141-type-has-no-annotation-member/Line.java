package demo;

import dev.gatun.annotation.Struct;

@Struct
public record Line(Point from, int length) {
  record Point(int x, int y) {}
}
