package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.runtime.ErrnoException;

@NativeLibrary("device")
public interface Device {
  boolean reset(int number) throws ErrnoException;
}
