package demo;

import static dev.gatun.annotation.CType.ULONG;

import dev.gatun.annotation.Bits;
import dev.gatun.annotation.C;
import dev.gatun.annotation.Struct;

@Struct
public record Flags(@Bits(40) @C(ULONG) long level) {}
