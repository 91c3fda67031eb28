package demo;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary
public interface Zoo {
  int count();

  record Name(int length, @Length(8) @C(CType.UINT8_T) int[] letters) {}
}
