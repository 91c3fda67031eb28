package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;

@NativeLibrary("packets")
public interface Packets {
  void send(Packet packet, int flags);

  @Struct(packed = true)
  record Packet(byte kind, int size) {}
}
