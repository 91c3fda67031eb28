package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;

@NativeLibrary("queue")
public interface Queue {
  @Symbol(blocking = true)
  int next(int number);
}
