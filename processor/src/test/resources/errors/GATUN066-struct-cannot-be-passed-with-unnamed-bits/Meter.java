package demo;

import dev.gatun.annotation.Anonymous;
import dev.gatun.annotation.Bits;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;

@NativeLibrary("meter")
public interface Meter {
  void show(Reading reading);

  @Struct
  record Reading(@Bits(8) @Anonymous int unused, float value) {}
}
