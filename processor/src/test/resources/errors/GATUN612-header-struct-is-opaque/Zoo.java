package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;

@NativeLibrary(value = "zoo", header = "zoo.h")
public interface Zoo {
  @Symbol("zoo_pay")
  void pay(Keeper keeper, int euros);

  @Struct("zoo_keeper")
  interface Keeper {
    int salary();
  }
}
