package demo;

import dev.gatun.annotation.Bits;
import dev.gatun.annotation.Struct;

@Struct
public record Flags(@Bits(2) boolean ready) {}
