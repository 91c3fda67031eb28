package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Slice;
import java.lang.foreign.MemorySegment;

@NativeLibrary("buffers")
public interface Buffers {
  @Slice MemorySegment contents();
}
