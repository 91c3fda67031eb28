package demo;

import dev.gatun.annotation.Bits;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Struct;

@Struct
public record Flags(@Bits(33) Mode mode) {
  @CEnum
  enum Mode {
    OFF,
    ON
  }
}
