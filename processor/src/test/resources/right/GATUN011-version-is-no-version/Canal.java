package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;

@NativeLibrary("canal")
public interface Canal {
  @Symbol(value = "lock_width", version = "CANAL_1.0")
  int width();

  @Symbol(version = "CANAL_2.0")
  int lock_width();
}
