package demo;

import dev.gatun.annotation.*;
import java.lang.foreign.MemorySegment;

@NativeLibrary("plugin")
public interface Plugin extends AutoCloseable {
  @Symbol("plugin_version") int version();

  @Variable(value = "plugin_table", address = true) MemorySegment table();

  @Override void close();
}
