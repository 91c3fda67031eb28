package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary
public interface Sorting {
  void qsort(int[] base, long count, long size);
}
