package demo;

import dev.gatun.annotation.Flexible;
import dev.gatun.annotation.Struct;
import java.lang.foreign.MemorySegment;

@Struct
public interface PacketView {
  int count();

  @Flexible("count")
  MemorySegment data();
}
