package demo;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("animals")
public interface Animals {
  @C(CType.SIZE_T) Long count();
}
