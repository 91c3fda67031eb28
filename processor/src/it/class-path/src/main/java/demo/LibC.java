package demo;

import static dev.gatun.annotation.CType.SIZE_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Deref;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.runtime.ErrnoException;

@NativeLibrary(header = {"fcntl.h", "stdlib.h", "string.h"})
public interface LibC {
  @C(SIZE_T)
  long strlen(String s);

  void qsort(int[] base, @C(SIZE_T) long count, @C(SIZE_T) long size, IntComparator order);

  int open(String path, int flags) throws ErrnoException;

  @Callback
  interface IntComparator {
    int compare(@Deref int a, @Deref int b);
  }
}
