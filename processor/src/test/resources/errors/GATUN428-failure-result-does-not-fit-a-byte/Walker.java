package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("walker")
public interface Walker {
  void walk(Step step);

  @Callback(onFailure = 200)
  interface Step {
    byte step(int number);
  }
}
