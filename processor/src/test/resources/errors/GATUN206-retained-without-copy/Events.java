package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Retained;
import java.lang.foreign.MemorySegment;

@NativeLibrary("events")
public interface Events {
  void keep(@Retained MemorySegment data);
}
