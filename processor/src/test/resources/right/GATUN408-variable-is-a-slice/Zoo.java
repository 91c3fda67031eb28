package demo;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Variable;
import java.lang.foreign.MemorySegment;

@NativeLibrary("zoo")
public interface Zoo {
  @Variable
  MemorySegment animals();

  @Variable
  @C(CType.SIZE_T)
  long size();
}
