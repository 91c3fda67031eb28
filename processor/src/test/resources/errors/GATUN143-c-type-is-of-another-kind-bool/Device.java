package demo;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("device")
public interface Device {
  void power(@C(CType.BOOL) int on);
}
