package demo;

import dev.gatun.annotation.Handle;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;

@NativeLibrary(value = "zoo", header = "zoo.h")
public interface Zoo {
  @Symbol("zoo_open")
  Gate gate(int number);

  @Symbol("zoo_watch")
  void watch(Gate gate);

  @Handle("zoo_gates")
  interface Gate {}
}
