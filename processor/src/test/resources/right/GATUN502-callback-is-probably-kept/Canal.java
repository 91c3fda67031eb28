package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Retained;
import java.lang.foreign.Arena;

@NativeLibrary("canal")
public interface Canal {
  @Callback
  interface OnShip {
    void arrived(int ship);
  }

  void canal_set_handler(@Retained OnShip handler, Arena lifetime);

  void canal_each(OnShip visitor);
}
