package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.OutReturn;
import dev.gatun.annotation.Variadic;

@NativeLibrary("device")
public interface Device {
  @OutReturn(index = 1) int state(@Variadic int... numbers);
}
