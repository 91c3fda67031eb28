package demo;

import dev.gatun.annotation.FailsWhen;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Outcome;
import dev.gatun.annotation.Symbol;
import dev.gatun.runtime.StatusException;

@NativeLibrary(
    value = {"canal", "libcanal.so.2"},
    also = {"canal-locks", "canal-tolls"})
public interface Canal extends Ships, Clock {
  @Symbol(value = "lock_width", version = "CANAL_1.0")
  int narrow();

  @Symbol(value = "lock_width", version = "CANAL_2.0")
  int wide();

  @FailsWhen(value = Outcome.NON_ZERO, message = "ship_error")
  int canal_open(int ship) throws StatusException;
}
