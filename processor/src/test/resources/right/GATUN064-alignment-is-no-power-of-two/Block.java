package demo;

import dev.gatun.annotation.Struct;

@Struct(align = 16)
public record Block(int id, double value) {}
