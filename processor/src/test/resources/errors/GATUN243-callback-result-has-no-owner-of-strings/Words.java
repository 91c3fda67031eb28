package demo;

import dev.gatun.annotation.Callback;

@Callback
public interface Words {
  String[] words();
}
