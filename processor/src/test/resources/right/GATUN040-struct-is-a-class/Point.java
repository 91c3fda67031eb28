package demo;

import dev.gatun.annotation.Struct;

@Struct
public record Point(int x, int y) {}
