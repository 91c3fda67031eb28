package demo;

import dev.gatun.annotation.Callback;

@Callback
public interface Listener {
  default void pressed(int key) {}
}
