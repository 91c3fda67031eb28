package demo;

import dev.gatun.annotation.Bits;
import dev.gatun.annotation.Struct;

@Struct
public record Flags(int id, @Bits(2) int mode) {}
