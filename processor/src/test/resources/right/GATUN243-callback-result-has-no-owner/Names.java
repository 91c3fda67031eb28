package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import java.lang.foreign.MemorySegment;

@NativeLibrary("names")
public interface Names {
  void first(Namer namer);

  void second(Namer namer);

  @Callback
  interface Namer {
    MemorySegment name(int number);
  }
}
