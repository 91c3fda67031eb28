package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Slice;

@NativeLibrary
public interface LibC {
  void exit(@Slice int status);
}
