package demo;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary(header = "ctype.h")
public interface LibC {
  int toupper(@C(CType.INT) short c);
}
