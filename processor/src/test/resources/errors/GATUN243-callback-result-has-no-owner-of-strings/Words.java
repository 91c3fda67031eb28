package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("dictionary")
public interface Words {
  void load(Source source);

  @Callback
  interface Source {
    String[] words();
  }
}
