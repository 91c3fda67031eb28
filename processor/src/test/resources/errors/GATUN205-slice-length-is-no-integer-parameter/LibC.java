package demo;

import dev.gatun.annotation.CType;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Slice;

@NativeLibrary
public interface LibC {
  long write(int file, @Slice(lengthType = CType.BOOL) @In byte[] data);
}
