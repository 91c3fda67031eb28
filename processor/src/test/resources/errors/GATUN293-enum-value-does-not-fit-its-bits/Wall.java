package demo;

import dev.gatun.annotation.Bits;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Struct;

@Struct
public record Wall(@Bits(2) Color color, @Bits(3) Color other) {
  @CEnum
  enum Color {
    RED,
    GREEN,
    BLUE,
    WHITE,
    BLACK
  }
}
