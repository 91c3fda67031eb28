package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("walker")
public interface Walker {
  void walk(Step step);

  @Callback(onFailure = -1)
  interface Step {
    boolean step(int number);
  }
}
