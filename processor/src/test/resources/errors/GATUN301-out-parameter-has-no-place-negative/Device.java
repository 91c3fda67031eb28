package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.OutReturn;
import dev.gatun.annotation.Slice;
import java.lang.foreign.Arena;
import dev.gatun.annotation.ByValue;
import dev.gatun.annotation.Struct;

@NativeLibrary("device")
public interface Device {
  @Struct interface State { int number(); }
  @OutReturn(index = -2) @ByValue State state(Arena memory, @Slice byte[] data);
}
