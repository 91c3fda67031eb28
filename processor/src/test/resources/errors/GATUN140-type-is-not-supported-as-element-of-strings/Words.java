package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("words")
public interface Words {
  int longest(String[][] words);
}
