package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Symbol;
import java.lang.foreign.MemorySegment;

@NativeLibrary(value = "zoo", header = "zoo.h")
public interface Zoo {
  @Symbol("zoo_paint")
  void paint(MemorySegment cage);

  @Struct("zoo_gate")
  record Cage(int width, int height) {}
}
