package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Retained;
import java.lang.foreign.Arena;

@NativeLibrary("events")
public interface Events {
  void listen(@Retained Listener listener, Arena lifetime);

  @Callback
  interface Listener {
    void happened(int event);
  }
}
