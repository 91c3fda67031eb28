package demo;

import dev.gatun.annotation.Callback;

@Callback
public interface Listener {
  void pressed(int key);
}
