package demo;

import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Unknown;

@CEnum
public enum Level {
  @Unknown OTHER
}
