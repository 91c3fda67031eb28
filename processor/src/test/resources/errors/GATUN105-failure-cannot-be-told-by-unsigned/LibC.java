package demo;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.runtime.ErrnoException;

@NativeLibrary
public interface LibC {
  @C(CType.SIZE_T) long strlen(String s) throws ErrnoException;
}
