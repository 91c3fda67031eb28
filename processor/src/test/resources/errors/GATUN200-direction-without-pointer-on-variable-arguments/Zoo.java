package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.Variadic;

@NativeLibrary("zoo")
public interface Zoo {
  void count(String format, @Out @Variadic Object... counted);
}
