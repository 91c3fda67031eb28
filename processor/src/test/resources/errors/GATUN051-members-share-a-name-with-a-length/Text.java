package demo;

import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;

@Struct
public record Text(@Slice(length = "length") String data, int length) {}
