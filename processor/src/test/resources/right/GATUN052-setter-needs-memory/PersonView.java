package demo;

import dev.gatun.annotation.Struct;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

@Struct("Person")
public interface PersonView {
  @Nullable MemorySegment name();

  void name(@Nullable MemorySegment name);
}
