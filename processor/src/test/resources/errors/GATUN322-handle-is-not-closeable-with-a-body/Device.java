package demo;

import dev.gatun.annotation.Handle;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("device")
public interface Device {
  @Handle(close = "device_close")
  interface Port extends AutoCloseable {
    @Override
    default void close() {}
  }

  int number(Port port);
}
