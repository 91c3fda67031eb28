package demo;

import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Value;

@CEnum
public enum Level {
  @Value(-1)
  NONE,
  @Value(4294967295L)
  ALL
}
