package demo;

import dev.gatun.annotation.Struct;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

@Struct
public interface ChunkView {
  MemorySegment start();

  void start(@Nullable MemorySegment start);
}
