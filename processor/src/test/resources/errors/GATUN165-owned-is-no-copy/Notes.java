package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Owned;
import java.lang.foreign.MemorySegment;

@NativeLibrary("notes")
public interface Notes {
  @Owned MemorySegment first();
}
