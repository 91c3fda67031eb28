package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.Owned;
import java.lang.foreign.MemorySegment;

@Callback
public interface Notes {
  @Owned MemorySegment first();
}
