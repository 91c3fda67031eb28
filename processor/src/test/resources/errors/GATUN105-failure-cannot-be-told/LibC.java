package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.runtime.ErrnoException;

@NativeLibrary
public interface LibC {
  void perror(String message) throws ErrnoException;
}
