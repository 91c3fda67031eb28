package demo;

import dev.gatun.annotation.Flexible;
import dev.gatun.annotation.Union;

@Union
public interface PacketView {
  int count();

  @Flexible("count")
  int[] items();
}
