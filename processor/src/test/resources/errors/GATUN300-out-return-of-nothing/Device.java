package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.OutReturn;

@NativeLibrary("device")
public interface Device {
  @OutReturn void reset(int number);
}
