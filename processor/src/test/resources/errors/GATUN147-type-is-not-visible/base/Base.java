package base;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;

@NativeLibrary("base")
public interface Base {
  void open(Lock lock);

  int close(Lock lock);
}

@Struct
record Lock(int width) {}
