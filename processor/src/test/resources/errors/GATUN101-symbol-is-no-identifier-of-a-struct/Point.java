package demo;

import dev.gatun.annotation.Struct;

@Struct("const struct Point")
public record Point(int x, int y) {}
