package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;

@NativeLibrary("canal")
public interface Canal {
  @Symbol(value = "canal_wait_for_ship", critical = true)
  int next();

  @Symbol(value = "canal_waiters", critical = true)
  int waiting();
}
