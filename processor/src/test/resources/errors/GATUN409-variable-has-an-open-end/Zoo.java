package demo;

import dev.gatun.annotation.Flexible;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Variable;

@NativeLibrary("zoo")
public interface Zoo {
  @Variable
  Herd herd();

  @Struct
  record Herd(int count, @Flexible("count") int[] ages) {}
}
