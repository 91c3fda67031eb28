package demo;

import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Value;

@CEnum
public enum Flag {
  @Value(0xFFFF_FFFFL) LAST,
  BEYOND
}
