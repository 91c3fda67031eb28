package demo;

import dev.gatun.annotation.NativeLibrary;
import java.io.IOException;

@NativeLibrary
public interface LibC {
  int open(String path, int flags) throws IOException;
}
