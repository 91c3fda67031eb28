package demo;

import dev.gatun.annotation.Length;
import dev.gatun.annotation.Union;

@Union
public interface PacketView {
  int count();

  @Length(4)
  int[] items();
}
