package demo;

import dev.gatun.annotation.CType;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.OutReturn;
import dev.gatun.runtime.ErrnoException;

@NativeLibrary("device")
public interface Device {
  @OutReturn(status = CType.LONG)
  int state(int number) throws ErrnoException;
}
