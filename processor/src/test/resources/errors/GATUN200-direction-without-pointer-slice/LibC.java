package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import dev.gatun.annotation.Slice;

@NativeLibrary
public interface LibC {
  int gethostname(@Slice @Out String name);
}
