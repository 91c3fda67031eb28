package demo;

import dev.gatun.annotation.Struct;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

@Struct("node")
public record Node(int value, @Nullable MemorySegment next) {}
