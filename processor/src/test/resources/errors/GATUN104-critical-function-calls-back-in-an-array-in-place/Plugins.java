package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import dev.gatun.runtime.StructArray;

@NativeLibrary("plugins")
public interface Plugins {
  @Symbol(critical = true)
  int version(Plugin plugin);

  @Struct
  interface Plugin {
    @Length(2)
    StructArray<Table> tables();
  }

  @Struct
  interface Table {
    Start start();
  }

  @Callback
  interface Start {
    void start();
  }
}
