package demo;

import dev.gatun.annotation.NativeLibrary;
import java.io.Closeable;
import java.io.IOException;

@NativeLibrary("plugin")
public interface Plugin extends Closeable {
  @Override
  void close() throws IOException;
}
