package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Variable;
import java.lang.foreign.MemorySegment;

@NativeLibrary("zoo")
public interface Zoo {
  @Variable
  @Slice(length = "size")
  MemorySegment animals();
}
