package demo;

import dev.gatun.annotation.Anonymous;
import dev.gatun.annotation.Bits;
import dev.gatun.annotation.Struct;

@Struct
public record Flags(@Bits(3) int level, @Bits(0) @Anonymous int unit, @Bits(3) int kind) {}
