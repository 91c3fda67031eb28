package demo;

import dev.gatun.annotation.Handle;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;

@NativeLibrary("device")
public interface Device {
  @Handle(close = "device_close") interface Port extends AutoCloseable { @Override void close(); }
  @Symbol("device_close") int end(Port port);
}
