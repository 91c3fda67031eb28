package demo;

import dev.gatun.annotation.CEnum;

@CEnum
public enum Level {
  LOW,
  HIGH
}
