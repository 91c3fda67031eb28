package demo;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("pixels")
public interface Pixels {
  void draw(@C(CType.LONG) int[] pixels, int count);
}
