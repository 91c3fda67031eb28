package demo;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary
public interface Maths {
  @C(CType.SIZE_T) double size();
}
