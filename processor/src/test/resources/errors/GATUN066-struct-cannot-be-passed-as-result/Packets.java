package demo;

import dev.gatun.annotation.Align;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;

@NativeLibrary("packets")
public interface Packets {
  Block first(int flags);

  @Struct
  record Block(int id, @Align(16) double value) {}
}
