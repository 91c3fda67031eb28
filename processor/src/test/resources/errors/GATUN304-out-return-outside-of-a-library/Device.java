package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.OutReturn;

@Callback
public interface Device {
  @OutReturn int state(int number);
}
