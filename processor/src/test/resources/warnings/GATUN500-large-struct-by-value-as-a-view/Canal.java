package demo;

import dev.gatun.annotation.ByValue;
import dev.gatun.annotation.Length;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Struct;
import java.lang.foreign.Arena;

@NativeLibrary("canal")
public interface Canal {
  @Struct
  interface Lock {
    int id();

    @Length(32)
    double[] widths();
  }

  @ByValue
  Lock lock_first(Arena arena);

  Lock lock_next(Lock lock);
}
