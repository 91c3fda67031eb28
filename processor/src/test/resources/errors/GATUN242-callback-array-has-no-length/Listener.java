package demo;

import dev.gatun.annotation.Callback;

@Callback
public interface Listener {
  void received(byte[] data, int count);
}
