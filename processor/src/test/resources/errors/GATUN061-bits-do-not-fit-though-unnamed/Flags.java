package demo;

import dev.gatun.annotation.Anonymous;
import dev.gatun.annotation.Bits;
import dev.gatun.annotation.Struct;

@Struct
public record Flags(@Bits(3) byte level, @Bits(9) @Anonymous byte unused) {}
