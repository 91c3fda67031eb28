package demo;

import dev.gatun.annotation.NativeLibrary;
import java.lang.foreign.MemorySegment;

@NativeLibrary("animals")
public interface Animals {
  MemorySegment ages();
}
