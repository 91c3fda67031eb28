package demo;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;

@NativeLibrary
public interface Zoo {
  int count();

  @Struct
  interface Cage {
    @C(CType.UINT16_T)
    int height();

    int width();
  }
}
