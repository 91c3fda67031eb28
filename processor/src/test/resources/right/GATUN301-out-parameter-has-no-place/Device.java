package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.OutReturn;

@NativeLibrary("device")
public interface Device {
  @OutReturn(index = 1)
  int state(int number);
}
