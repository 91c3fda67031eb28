package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.Struct;
import java.lang.foreign.Arena;

@Struct
public interface Plugin {
  @Length(2)
  Start[] starts();

  void starts(Start[] starts);

  @Callback
  interface Start {
    void start();
  }
}
