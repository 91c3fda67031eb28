package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("names")
public interface Names {
  void first(Namer namer);

  void second(Namer namer);

  @Callback
  interface Namer {
    String name(int number);
  }
}
