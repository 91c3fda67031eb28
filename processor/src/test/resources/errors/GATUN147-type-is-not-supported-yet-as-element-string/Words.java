package demo;

import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("words")
public interface Words {
  int longest(@In String[] words, int count);
}
