package demo;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary(header = "string.h")
public interface LibC {
  @C(CType.SIZE_T)
  long strlen(String s);
}
