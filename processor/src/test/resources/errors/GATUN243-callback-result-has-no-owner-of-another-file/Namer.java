package demo;

import dev.gatun.annotation.Callback;

@Callback
public interface Namer {
  String name(int number);
}
