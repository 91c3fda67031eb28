package demo;

import dev.gatun.annotation.InOut;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary
public interface LibC {
  int gethostname(@InOut String name, long length);
}
