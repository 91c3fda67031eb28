package demo;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.OutReturn;

@NativeLibrary
public interface LibC {
  @OutReturn(index = 0)
  long getrandom(@C(CType.SIZE_T) long size, @C(CType.UINT) int flags);
}
