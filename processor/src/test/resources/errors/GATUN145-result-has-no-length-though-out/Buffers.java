package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.OutReturn;
import dev.gatun.annotation.Slice;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

@NativeLibrary("buffers")
public interface Buffers {
  @OutReturn int[] contents();
}
