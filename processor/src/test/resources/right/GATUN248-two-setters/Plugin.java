package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Struct;
import java.lang.foreign.Arena;

@Struct
public interface Plugin {
  Start start();

  void start(Start start, Arena lifetime);

  @Callback
  interface Start {
    void start();
  }
}
