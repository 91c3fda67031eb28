package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Variadic;

@NativeLibrary("zoo")
public interface Zoo {
  void feed(int count, @Variadic int[]... amounts);
}
