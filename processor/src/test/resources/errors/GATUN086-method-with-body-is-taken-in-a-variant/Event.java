package demo;

import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;
import dev.gatun.annotation.Variant;
import java.lang.foreign.MemorySegment;

@Union
@Tagged(by = "type")
public sealed interface Event {
  int type();

  @Variant("1")
  non-sealed interface Quit extends Event {
    default MemorySegment unionOf(Quit quit, String what) {
      return MemorySegment.NULL;
    }
  }
}
