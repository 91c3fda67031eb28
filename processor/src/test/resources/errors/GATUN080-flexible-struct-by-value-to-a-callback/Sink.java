package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Flexible;
import dev.gatun.annotation.Struct;

@Callback
public interface Sink {
  @Struct
  record Packet(int count, @Flexible("count") int[] items) {}

  void take(Packet packet);
}
