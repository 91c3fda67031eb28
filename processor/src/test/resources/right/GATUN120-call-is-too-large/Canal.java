package demo;

import dev.gatun.annotation.In;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;

@NativeLibrary("canal")
public interface Canal {
  @Struct
  record Locks(@Length(127) double[] widths) {}

  void fill(@In Locks locks);
}
