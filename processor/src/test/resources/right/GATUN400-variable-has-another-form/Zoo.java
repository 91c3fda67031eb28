package demo;

import dev.gatun.annotation.Length;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Variable;

@NativeLibrary("zoo")
public interface Zoo {
  @Variable
  @Length(8)
  int[] animals();
}
