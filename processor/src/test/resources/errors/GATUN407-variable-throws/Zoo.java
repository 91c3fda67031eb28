package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Variable;
import dev.gatun.runtime.ErrnoException;

@NativeLibrary("zoo")
public interface Zoo {
  @Variable
  int animals() throws ErrnoException;
}
