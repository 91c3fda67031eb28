package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Retained;

@NativeLibrary("events")
public interface Events {
  void start(Registrar registrar);

  @Callback
  interface Registrar {
    void register(@Retained Listener listener);
  }

  @Callback
  interface Listener {
    void happened(int event);
  }
}
