package demo;

import dev.gatun.annotation.Bits;
import dev.gatun.annotation.Struct;

@Struct
public record Flags(@Bits(3) int level, @Bits(29) int kind) {}
