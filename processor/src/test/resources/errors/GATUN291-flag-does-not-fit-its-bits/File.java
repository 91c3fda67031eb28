package demo;

import dev.gatun.annotation.Bits;
import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Flags;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Value;
import java.util.Set;

@Struct
public record File(@Bits(3) @Flags Set<Flag> flags) {
  @CEnum
  public enum Flag { @Value(4) READ, @Value(8) WRITE }
}
