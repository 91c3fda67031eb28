package demo;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Variadic;

@NativeLibrary("zoo")
public interface Zoo {
  void count(String format, @C(CType.LONG) @Variadic Object... counted);
}
