package demo;

import dev.gatun.annotation.Handle;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;

@NativeLibrary(value = "zoo", header = "zoo.h")
public interface Zoo {
  @Symbol("zoo_pay")
  void pay(Keeper keeper, int euros);

  @Handle("zoo_keeper")
  interface Keeper {}
}
