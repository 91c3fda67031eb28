package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;

@NativeLibrary("device")
public interface Device {
  @Symbol("open")
  int openIt();

  int open(String path, int flags);
}
