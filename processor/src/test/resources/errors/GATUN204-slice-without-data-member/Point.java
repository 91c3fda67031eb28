package demo;

import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;

@Struct
public record Point(@Slice(length = "count") int x, int y) {}
