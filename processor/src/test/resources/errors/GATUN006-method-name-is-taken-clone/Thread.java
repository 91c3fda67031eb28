package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary
public interface Thread {
  int clone();
}
