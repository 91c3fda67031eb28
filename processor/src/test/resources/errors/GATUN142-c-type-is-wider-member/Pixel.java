package demo;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.Struct;

@Struct
public record Pixel(@C(CType.UINT16_T) byte red, int x) {}
