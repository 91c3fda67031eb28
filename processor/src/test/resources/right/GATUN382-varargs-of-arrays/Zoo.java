package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Variadic;
import java.lang.foreign.MemorySegment;

@NativeLibrary("zoo")
public interface Zoo {
  void feed(int count, @Variadic MemorySegment... amounts);
}
