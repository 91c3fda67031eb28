package demo;

import dev.gatun.annotation.CEnum;
import dev.gatun.annotation.Flags;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Value;
import java.util.Set;

@NativeLibrary("files")
public interface Files {
  int open(String path, @Flags Set<Flag> flags);

  @CEnum
  enum Flag {
    @Value(1)
    READ,
    @Value(2)
    WRITE
  }
}
