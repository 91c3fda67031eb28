package demo;

import dev.gatun.annotation.Length;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;

@NativeLibrary("canal")
public interface Canal {
  @Struct
  record Locks(@Length(127) double[] widths) {}

  @SuppressWarnings("GATUN500")
  void fill(Locks locks);
}
