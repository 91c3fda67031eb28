package demo;

import dev.gatun.annotation.Flexible;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;

@NativeLibrary("packets")
public interface Packets {
  @Struct
  record Packet(int count, @Flexible("count") int[] items) {}

  void send(@In Packet packet);
}
