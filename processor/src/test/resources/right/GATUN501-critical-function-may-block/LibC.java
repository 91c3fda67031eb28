package demo;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Symbol;

@NativeLibrary
public interface LibC {
  @Symbol(critical = true)
  int getpid();

  @C(CType.SSIZE_T)
  long read(int fd, @Slice byte[] data);
}
