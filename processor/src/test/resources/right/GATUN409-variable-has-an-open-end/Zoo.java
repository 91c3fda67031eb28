package demo;

import dev.gatun.annotation.Flexible;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Variable;
import java.lang.foreign.MemorySegment;

@NativeLibrary("zoo")
public interface Zoo {
  @Variable(value = "herd", address = true)
  MemorySegment herd();

  @Struct
  record Herd(int count, @Flexible("count") int[] ages) {}
}
