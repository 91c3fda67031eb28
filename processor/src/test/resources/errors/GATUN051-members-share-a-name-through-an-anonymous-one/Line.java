package demo;

import dev.gatun.annotation.Anonymous;
import dev.gatun.annotation.Struct;

@Struct
public record Line(@Anonymous Point start, int y) {
  @Struct
  record Point(int x, int y) {}
}
