package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.runtime.ErrnoException;

@NativeLibrary
public interface Zoo {
  int close(int file) throws ErrnoException;
}
