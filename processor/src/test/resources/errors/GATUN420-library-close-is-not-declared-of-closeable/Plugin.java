package demo;

import dev.gatun.annotation.NativeLibrary;
import java.io.Closeable;

@NativeLibrary("plugin")
public interface Plugin extends Closeable {
  int version();
}
