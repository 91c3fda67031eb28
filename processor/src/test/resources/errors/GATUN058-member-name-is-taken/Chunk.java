package demo;

import dev.gatun.annotation.Struct;
import java.lang.foreign.MemorySegment;

@Struct
public interface Chunk {
  MemorySegment of();

  void of(MemorySegment start);
}
