package demo;

import dev.gatun.annotation.Length;
import dev.gatun.annotation.Struct;
import dev.gatun.runtime.StructArray;

@Struct(value = "Packet", pack = 2)
public interface PacketView {
  byte kind();

  @Length(3) StructArray<PartView> parts();

  @Struct("Part")
  interface PartView {
    int id();
  }
}
