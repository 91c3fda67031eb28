package demo;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("canal")
public interface Canal {
  int canal_open(@C(CType.UINT) long ship, @C(CType.INT) int lock);
}
