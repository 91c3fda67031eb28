package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary
public interface LibC {
  void perror(String message);
}
