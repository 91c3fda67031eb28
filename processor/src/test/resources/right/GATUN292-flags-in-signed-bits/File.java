package demo;

import dev.gatun.annotation.Bits;
import dev.gatun.annotation.C;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.Flags;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Value;
import java.util.Set;

@Struct
public record File(int id, @Bits(3) @Flags @C(CType.UINT32_T) Set<Flag> flags) {
  @CEnum
  public enum Flag {
    @Value(1)
    READ,
    @Value(2)
    WRITE
  }
}
