package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import java.lang.foreign.Arena;

@NativeLibrary("events")
public interface Events {
  void each(Listener listener, Arena arena);

  @Callback
  interface Listener {
    void happened(int event);
  }
}
