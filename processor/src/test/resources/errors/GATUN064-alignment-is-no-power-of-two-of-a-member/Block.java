package demo;

import dev.gatun.annotation.Align;
import dev.gatun.annotation.Struct;

@Struct
public record Block(int id, @Align(24) double value) {}
