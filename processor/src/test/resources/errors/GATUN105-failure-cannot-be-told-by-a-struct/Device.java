package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.runtime.ErrnoException;

@NativeLibrary("device")
public interface Device {
  State state() throws ErrnoException;

  @Struct
  record State(int number) {}
}
