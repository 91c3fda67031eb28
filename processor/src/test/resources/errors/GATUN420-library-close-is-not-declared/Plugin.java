package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("plugin")
public interface Plugin extends AutoCloseable {
  int version();
}
