package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Struct;

@Struct
public record Listeners(int count, Listener first) {
  @Callback
  interface Listener {
    void happened(int event);
  }
}
