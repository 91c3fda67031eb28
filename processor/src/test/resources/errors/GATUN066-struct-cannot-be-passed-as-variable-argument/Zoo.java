package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Variadic;

@NativeLibrary("zoo")
public interface Zoo {
  void weigh(int count, @Variadic Weight... weights);

  @Struct(packed = true)
  record Weight(byte unit, int amount) {}
}
