package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("zoo")
public interface Zoo {
  void log(Log log);

  @Callback
  interface Log {
    void write(String message);
  }
}
