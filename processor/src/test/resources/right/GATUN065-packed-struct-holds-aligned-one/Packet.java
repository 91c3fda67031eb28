package demo;

import dev.gatun.annotation.Struct;

@Struct(packed = true)
public record Packet(byte kind, Body body) {
  @Struct(packed = true)
  record Body(int id, int size) {}
}
