package demo;

import dev.gatun.annotation.Flexible;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.runtime.StructArray;

@NativeLibrary("packets")
public interface Packets {
  @Struct
  interface PacketView {
    int count();

    @Flexible("count")
    int[] items();
  }

  void send(StructArray<PacketView> packets);
}
