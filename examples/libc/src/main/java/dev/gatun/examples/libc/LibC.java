package dev.gatun.examples.libc;

import static dev.gatun.annotation.CType.SIZE_T;
import static dev.gatun.annotation.CType.SSIZE_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Deref;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Symbol;
import dev.gatun.runtime.ErrnoException;

/** Some of the C library, which every process has. */
@NativeLibrary(header = {"stdlib.h", "string.h", "stdio.h", "fcntl.h", "unistd.h"})
public interface LibC {
  @C(SIZE_T)
  long strlen(String s);

  int getpid();

  void qsort(int[] base, @C(SIZE_T) long count, @C(SIZE_T) long size, IntComparator order);

  /** Fails with a negative number: errno is captured, and its text is in the message. */
  int open(String path, int flags) throws ErrnoException;

  /** One Java argument, two in C: the pointer and the length. */
  @C(SSIZE_T)
  long write(int fd, @Slice @In byte[] data) throws ErrnoException;

  @C(SSIZE_T)
  long read(int fd, @Slice @Out byte[] data) throws ErrnoException;

  int close(int fd) throws ErrnoException;

  int unlink(String path) throws ErrnoException;

  /** No thread-state transition: for functions that are done in nanoseconds. */
  @Symbol(critical = true)
  int abs(int n);

  @Callback
  interface IntComparator {
    int compare(@Deref int a, @Deref int b);
  }
}
