package demo;

import dev.gatun.annotation.*;
import java.lang.foreign.MemorySegment;

@NativeLibrary("plugin")
public interface Plugin extends AutoCloseable {
  @Symbol("plugin_version") int version();

  @Handle(close = "session_end") interface Session extends AutoCloseable {
    @Override void close();
  }

  @Symbol("plugin_session") Session session();

  @Variable(value = "plugin_table", address = true) MemorySegment table();

  @Override void close();
}
