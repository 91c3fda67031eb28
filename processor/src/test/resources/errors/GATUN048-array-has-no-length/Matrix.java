package demo;

import dev.gatun.annotation.Struct;

@Struct
public record Matrix(int rows, double[] cells) {}
