package demo;

import dev.gatun.annotation.NativeLibrary;
import java.lang.foreign.MemorySegment;

@NativeLibrary("buffers")
public interface Buffers {
  MemorySegment contents();
}
