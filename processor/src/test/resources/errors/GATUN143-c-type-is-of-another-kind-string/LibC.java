package demo;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary
public interface LibC {
  @C(CType.SIZE_T) long wcslen(@C(CType.WCHAR_T) String text);
}
