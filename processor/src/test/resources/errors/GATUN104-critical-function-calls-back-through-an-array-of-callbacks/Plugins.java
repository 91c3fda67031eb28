package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;

@NativeLibrary("plugins")
public interface Plugins {
  @Symbol(critical = true)
  int version(@In Start[] starts);

  @Struct
  record Plugin(int version, Start start) {}

  @Struct("Plugin")
  interface PluginView {
    int version();

    Start start();
  }

  @Callback
  interface Start {
    void start();
  }
}
