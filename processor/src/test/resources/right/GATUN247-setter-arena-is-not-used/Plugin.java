package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Struct;

@Struct
public interface Plugin {
  Start start();

  int version();

  void version(int version);

  @Callback
  interface Start {
    void start();
  }
}
