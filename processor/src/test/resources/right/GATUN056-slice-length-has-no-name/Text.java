package demo;

import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;

@Struct("String")
public record Text(@Slice(length = "size") String data) {}
