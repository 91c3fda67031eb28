package demo;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.NativeLibrary;
import java.lang.foreign.MemorySegment;

@NativeLibrary
public interface LibC {
  @C(CType.SIZE_T) long wcslen(@C(CType.WCHAR_T) MemorySegment text);
}
