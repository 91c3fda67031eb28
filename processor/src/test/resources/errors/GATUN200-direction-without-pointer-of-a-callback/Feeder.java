package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.In;

@Callback
public interface Feeder {
  void feed(@In int food);
}
