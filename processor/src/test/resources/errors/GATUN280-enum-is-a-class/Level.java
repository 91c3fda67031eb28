package demo;

import dev.gatun.annotation.CEnum;

@CEnum
public interface Level {
  int LOW = 0;
  int HIGH = 1;
}
