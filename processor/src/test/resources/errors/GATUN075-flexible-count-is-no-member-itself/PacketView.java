package demo;

import dev.gatun.annotation.Flexible;
import dev.gatun.annotation.Struct;

@Struct
public interface PacketView {
  @Flexible("items")
  int[] items();
}
