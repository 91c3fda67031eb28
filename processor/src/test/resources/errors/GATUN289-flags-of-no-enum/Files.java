package demo;

import dev.gatun.annotation.Flags;
import dev.gatun.annotation.NativeLibrary;
import java.util.Set;

@NativeLibrary("files")
public interface Files {
  int open(String path, @Flags Set<String> flags);
}
