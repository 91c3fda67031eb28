package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Struct;
import java.lang.foreign.Arena;

@Struct
public interface Plugin {
  Start start();

  int version();

  void version(int version, Arena lifetime);

  @Callback
  interface Start {
    void start();
  }
}
