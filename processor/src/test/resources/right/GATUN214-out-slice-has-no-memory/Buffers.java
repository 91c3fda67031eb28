package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.OutReturn;
import dev.gatun.annotation.Slice;

@NativeLibrary("buffers")
public interface Buffers {
  @OutReturn
  @Slice
  byte[] contents();
}
