package demo;

import dev.gatun.annotation.ByValue;
import dev.gatun.annotation.Flexible;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import java.lang.foreign.SegmentAllocator;

@NativeLibrary("packets")
public interface Packets {
  @Struct
  interface PacketView {
    int count();

    @Flexible("count")
    int[] items();
  }

  @ByValue
  PacketView receive(SegmentAllocator allocator);
}
