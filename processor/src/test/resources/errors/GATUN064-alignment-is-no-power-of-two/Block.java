package demo;

import dev.gatun.annotation.Struct;

@Struct(align = 12)
public record Block(int id, double value) {}
