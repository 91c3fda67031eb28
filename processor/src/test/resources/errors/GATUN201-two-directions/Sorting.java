package demo;

import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;

@NativeLibrary("sorting")
public interface Sorting {
  void sort(@In @Out int[] values, int count);
}
