package demo;

import dev.gatun.annotation.NativeLibrary;
import java.nio.file.Path;

@NativeLibrary
public interface Device {
  int open(String path, int flags);

  default int open(Path path) {
    return open(path.toString(), 0);
  }
}
