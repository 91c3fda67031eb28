package demo;

import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Value;

@CEnum
public enum Level {
  @Value(10)
  LOW,
  HIGH
}
