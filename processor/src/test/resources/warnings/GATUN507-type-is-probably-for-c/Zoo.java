package demo;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary
public interface Zoo {
  int count();

  interface Cage {
    @C(CType.UINT16_T)
    int height();

    int width();
  }
}
