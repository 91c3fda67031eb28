package demo;

import dev.gatun.annotation.InOut;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("sorting")
public interface Sorting {
  void sort(@InOut int[] values, int count);
}
