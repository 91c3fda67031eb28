package demo;

import dev.gatun.annotation.Bits;
import dev.gatun.annotation.Struct;

@Struct
public record Flags(int kind, @Bits(4) float level) {}
