package demo;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.Struct;

@Struct
public record Reading(int value, @C(CType.FLOAT) Level level) {
  @CEnum
  enum Level { LOW, HIGH }
}
