package demo;

import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Value;

@CEnum
public enum Level {
  @Value(1)
  LOW,
  @Value(2)
  MIDDLE,
  @Value(3)
  HIGH
}
