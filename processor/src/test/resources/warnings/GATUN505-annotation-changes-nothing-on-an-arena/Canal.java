package demo;

import dev.gatun.annotation.ByValue;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Struct;
import java.lang.foreign.Arena;

@Struct
public interface Canal {
  @Callback
  interface OnShip {
    void arrived(int ship);
  }

  OnShip handler();

  void handler(OnShip handler, @ByValue Arena lifetime);
}
