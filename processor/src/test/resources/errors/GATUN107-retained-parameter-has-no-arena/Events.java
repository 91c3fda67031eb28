package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Retained;

@NativeLibrary("events")
public interface Events {
  void listen(@Retained Listener listener);

  @Callback
  interface Listener {
    void happened(int event);
  }
}
