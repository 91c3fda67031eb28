package demo;

import dev.gatun.annotation.Struct;
import java.lang.foreign.MemorySegment;

@Struct
public interface Lock {
  int width();

  default int widthOf(MemorySegment memory) {
    return width();
  }
}
