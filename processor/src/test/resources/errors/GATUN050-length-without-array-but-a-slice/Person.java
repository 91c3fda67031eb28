package demo;

import dev.gatun.annotation.Length;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;

@Struct
public record Person(@Length(16) @Slice(length = "count") byte[] name) {}
