package demo;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Symbol;

@NativeLibrary
public interface LibC {
  @C(CType.SSIZE_T)
  long write(int fd, @Slice @In byte[] data);

  @Symbol("write")
  @C(CType.SSIZE_T)
  long writeIn(int fd, @Slice @In byte[] data);
}
