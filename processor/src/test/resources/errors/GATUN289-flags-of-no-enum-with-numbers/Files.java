package demo;

import dev.gatun.annotation.Flags;
import dev.gatun.annotation.NativeLibrary;
import java.util.EnumSet;

@NativeLibrary("files")
public interface Files {
  enum Flag { READ, WRITE }

  int open(String path, @Flags EnumSet<Flag> flags);
}
