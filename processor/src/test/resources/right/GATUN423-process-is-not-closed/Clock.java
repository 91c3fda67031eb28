package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary
public interface Clock {
  int getpid();
}
