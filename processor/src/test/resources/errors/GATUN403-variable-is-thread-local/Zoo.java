package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Variable;

@NativeLibrary
public interface Zoo {
  @Variable
  int errno();
}
