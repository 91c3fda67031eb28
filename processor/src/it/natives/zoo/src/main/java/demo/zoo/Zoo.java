package demo.zoo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;

@NativeLibrary("zoo")
public interface Zoo {
  @Symbol("zoo_count")
  int count();
}
