package demo;

import dev.gatun.annotation.Callback;

@Callback
public interface Chooser {
  int[] choose(int count);
}
