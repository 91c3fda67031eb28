package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Retained;
import dev.gatun.annotation.Symbol;
import java.lang.foreign.Arena;
import org.jspecify.annotations.Nullable;

@NativeLibrary("canal")
public interface Canal {
  @Callback
  interface OnShip {
    void arrived(int ship);
  }

  void canal_set_handler(@Nullable OnShip handler);

  @Symbol("canal_set_handler")
  void setHandler(@Retained OnShip handler, Arena lifetime);

  void canal_each(OnShip visitor);
}
