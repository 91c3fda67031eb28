package demo;

import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Flags;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Value;
import java.util.EnumSet;

@NativeLibrary("files")
public interface Files {
  @CEnum
  enum Flag {
    @Value(1)
    READ,
    @Value(2)
    WRITE
  }

  int open(String path, @Flags EnumSet<Flag> flags);
}
