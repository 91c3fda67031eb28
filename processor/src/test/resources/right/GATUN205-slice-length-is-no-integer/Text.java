package demo;

import dev.gatun.annotation.CType;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;

@Struct("String")
public record Text(@Slice(length = "len", lengthType = CType.UINT32_T) String data) {}
