package demo;

import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary
public interface Shell {
  int execv(String path, @In String[] arguments);
}
