package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Slice;
import java.lang.foreign.MemorySegment;

@Callback
public interface Sink {
  int read(@Slice MemorySegment data);
}
