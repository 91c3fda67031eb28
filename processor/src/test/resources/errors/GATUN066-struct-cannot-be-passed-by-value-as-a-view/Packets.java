package demo;

import dev.gatun.annotation.ByValue;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;

@NativeLibrary("packets")
public interface Packets {
  void send(@ByValue PacketView packet);

  @Struct(value = "Packet", pack = 2)
  interface PacketView {
    short kind();

    int size();
  }
}
