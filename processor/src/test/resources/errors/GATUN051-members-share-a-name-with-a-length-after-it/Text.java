package demo;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.Slice;
import dev.gatun.annotation.Struct;

@Struct
public record Text(@C(CType.SIZE_T) long len, @Slice(length = "len") String data) {}
