package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("device")
public interface Device {
  int open();

  int open(String path, int flags);
}
