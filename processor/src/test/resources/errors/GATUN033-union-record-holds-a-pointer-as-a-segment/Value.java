package demo;

import dev.gatun.annotation.Union;
import java.lang.foreign.MemorySegment;

@Union
public record Value(long number, MemorySegment data) {}
