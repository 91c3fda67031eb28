package demo;

import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Unknown;

@CEnum
public enum Level {
  LOW,
  HIGH,
  @Unknown
  OTHER
}
