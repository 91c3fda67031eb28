package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary
public interface Clock extends AutoCloseable {
  int getpid();

  @Override
  void close();
}
