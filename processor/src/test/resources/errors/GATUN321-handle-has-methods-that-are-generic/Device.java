package demo;

import dev.gatun.annotation.Handle;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("device")
public interface Device {
  Lock lock();

  @Handle
  interface Lock {
    <T> void close();
  }
}
