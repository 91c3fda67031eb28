package demo;

import dev.gatun.annotation.NativeLibrary;
import java.lang.foreign.MemorySegment;

@NativeLibrary("notes")
public interface Notes {
  MemorySegment first();
}
