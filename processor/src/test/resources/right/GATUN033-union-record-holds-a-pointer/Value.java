package demo;

import dev.gatun.annotation.Union;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

@Union
public record Value(long number, @Nullable MemorySegment text) {}
