package demo;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary
public interface Zoo {
  void paint(@In Cage cage);

  record Cage(@C(CType.UINT16_T) int height, int width) {}
}
