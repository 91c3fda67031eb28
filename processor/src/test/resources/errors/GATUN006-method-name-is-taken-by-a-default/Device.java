package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;

@NativeLibrary("device")
public interface Device {
  @Symbol("device_open")
  int openAt(int port);

  default int open() {
    return openAt(0);
  }
}
