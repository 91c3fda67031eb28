package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;

@NativeLibrary("packets")
public interface Packets {
  void send(Message message);

  @Struct
  record Message(int id, Packet packet) {}

  @Struct(packed = true)
  record Packet(byte kind, int size) {}
}
