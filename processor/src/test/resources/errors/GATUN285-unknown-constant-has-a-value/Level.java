package demo;

import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Unknown;
import dev.gatun.annotation.Value;

@CEnum
public enum Level {
  LOW,
  HIGH,
  @Unknown @Value(9) OTHER
}
