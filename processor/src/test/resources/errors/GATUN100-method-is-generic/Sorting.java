package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary
public interface Sorting {
  <T> void qsort(T[] base, long count, long size);
}
