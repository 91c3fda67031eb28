package demo;

import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Slice;

@NativeLibrary("buffers")
public interface Buffers {
  void write(@Slice @In byte[] contents);
}
