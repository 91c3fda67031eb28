package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Variable;
import java.lang.foreign.Arena;

@NativeLibrary("zoo")
public interface Zoo {
  @Variable
  String name();

  @Variable
  void name(String value, Arena lifetime);
}
