package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("device")
public interface Device {
  void reset(int number);
}
