package demo;

import dev.gatun.annotation.Flags;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Variadic;

@NativeLibrary("zoo")
public interface Zoo {
  void count(String format, @Flags @Variadic Object... counted);
}
