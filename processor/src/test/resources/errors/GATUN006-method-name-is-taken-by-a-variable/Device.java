package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Variable;

@NativeLibrary("device")
public interface Device {
  @Variable
  int symbols();
}
