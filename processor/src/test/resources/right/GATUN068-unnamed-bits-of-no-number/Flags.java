package demo;

import dev.gatun.annotation.Anonymous;
import dev.gatun.annotation.Bits;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Struct;

@Struct
public record Flags(int id, @Bits(2) @Anonymous int unused) {
  @CEnum
  public enum Mode {
    OFF,
    ON
  }
}
