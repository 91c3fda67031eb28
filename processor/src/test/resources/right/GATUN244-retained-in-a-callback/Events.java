package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("events")
public interface Events {
  void start(Registrar registrar);

  @Callback
  interface Registrar {
    void register(Listener listener);
  }

  @Callback
  interface Listener {
    void happened(int event);
  }
}
