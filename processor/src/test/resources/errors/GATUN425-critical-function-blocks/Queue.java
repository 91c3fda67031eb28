package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;

@NativeLibrary("queue")
public interface Queue {
  @Symbol(critical = true, blocking = true)
  int next(int number);
}
