package demo;

import dev.gatun.annotation.Anonymous;
import dev.gatun.annotation.Bits;
import dev.gatun.annotation.Struct;

@Struct
public record Gap(@Bits(3) @Anonymous int unused) {}
