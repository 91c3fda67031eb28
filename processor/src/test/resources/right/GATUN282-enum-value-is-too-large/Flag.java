package demo;

import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Value;

@CEnum
public enum Flag {
  @Value(1)
  READ,
  @Value(1L << 31)
  ALL
}
