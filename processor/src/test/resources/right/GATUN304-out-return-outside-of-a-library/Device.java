package demo;

import dev.gatun.annotation.Callback;
import java.lang.foreign.MemorySegment;

@Callback
public interface Device {
  void state(int number, MemorySegment state);
}
