package demo;

import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;

@NativeLibrary("packets")
public interface Packets {
  void send(@In Packet packet, int flags);

  @Struct(packed = true)
  record Packet(byte kind, int size) {}
}
