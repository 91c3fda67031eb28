package demo;

import dev.gatun.annotation.Field;
import dev.gatun.annotation.Struct;
import java.lang.foreign.MemorySegment;

@Struct
public interface Chunk {
  @Field("of")
  MemorySegment start();

  void start(MemorySegment start);
}
