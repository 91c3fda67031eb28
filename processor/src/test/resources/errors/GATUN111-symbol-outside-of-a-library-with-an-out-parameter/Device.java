package demo;

import dev.gatun.annotation.OutReturn;

public interface Device {
  @OutReturn
  int state(int number);
}
