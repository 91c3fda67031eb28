package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;

@NativeLibrary
public interface Signals {
  @Symbol("signal_handler")
  Handler current();

  @Callback
  interface Handler {
    void handle(int signal);
  }
}
