package demo;

import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("sorting")
public interface Sorting {
  void sort(@In String[] words);
}
