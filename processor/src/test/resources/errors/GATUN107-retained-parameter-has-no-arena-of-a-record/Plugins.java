package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Retained;
import dev.gatun.annotation.Struct;

@NativeLibrary("plugins")
public interface Plugins {
  void plug(@Retained @In Plugin plugin);

  @Struct
  record Plugin(int version, Start start) {}

  @Callback
  interface Start {
    void start();
  }
}
