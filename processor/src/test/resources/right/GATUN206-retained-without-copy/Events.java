package demo;

import dev.gatun.annotation.NativeLibrary;
import java.lang.foreign.MemorySegment;

@NativeLibrary("events")
public interface Events {
  void keep(MemorySegment data);
}
