package demo;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary
public interface Maths {
  long lround(@C(CType.DOUBLE) int x);
}
