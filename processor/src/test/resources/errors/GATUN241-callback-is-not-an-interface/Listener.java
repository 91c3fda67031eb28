package demo;

import dev.gatun.annotation.Callback;

@Callback
public abstract class Listener {
  abstract void pressed(int key);
}
