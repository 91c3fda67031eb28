package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("canal")
public interface Canal extends Locks<String> {
  int canal_length();
}

interface Locks<T> {
  int lock_open(T name);

  int lock_close(T name);
}
