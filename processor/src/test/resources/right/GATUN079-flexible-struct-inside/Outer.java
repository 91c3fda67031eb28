package demo;

import dev.gatun.annotation.Flexible;
import dev.gatun.annotation.Struct;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

@Struct
public record Outer(int first, @Nullable MemorySegment packet) {
  @Struct
  record Packet(int count, @Flexible("count") int[] items) {}
}
