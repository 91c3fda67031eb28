package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Deref;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary
public interface Sorting {
  void qsort(int[] base, long count, long size, Order<Integer> order);

  @Callback
  interface Order<T> {
    int compare(@Deref T a, @Deref T b);
  }
}
