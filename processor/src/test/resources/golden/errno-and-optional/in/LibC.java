package demo;

import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.SSIZE_T;

import dev.gatun.annotation.*;
import dev.gatun.runtime.ErrnoException;
import java.lang.foreign.MemorySegment;

@NativeLibrary(header = {"stdlib.h", "string.h", "stdio.h", "fcntl.h", "unistd.h"})   // no name: the C library of this process
public interface LibC {
  @C(SIZE_T) long strlen(String s);
  int getpid();
  void qsort(int[] base, @C(SIZE_T) long count, @C(SIZE_T) long size, IntComparator order);
  int open(String path, int flags) throws ErrnoException;                 // < 0 fails: errno captured, strerror in the message
  @C(SSIZE_T) long write(int fd, @Slice @In byte[] data) throws ErrnoException;   // one Java argument, two C ones
  @Symbol(critical = true) int abs(int n);                                // no thread-state transition
  @Symbol(optional = true) int gettid();
  MemorySegment fopen(String path, String mode) throws ErrnoException;    // NULL fails
  @Callback interface IntComparator { int compare(@Deref int a, @Deref int b); }
}
