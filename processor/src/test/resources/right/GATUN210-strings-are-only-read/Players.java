package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;
import java.lang.foreign.MemorySegment;

@NativeLibrary("players")
public interface Players {
  void titles(@Out MemorySegment[] titles);
}
