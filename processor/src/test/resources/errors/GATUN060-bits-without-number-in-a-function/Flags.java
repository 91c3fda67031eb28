package demo;

import dev.gatun.annotation.Bits;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("flags")
public interface Flags {
  @Bits(4) int level();
}
