package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Variadic;

@Callback
public interface Zoo {
  void write(String format, @Variadic int value);
}
