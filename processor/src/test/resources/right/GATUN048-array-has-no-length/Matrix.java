package demo;

import dev.gatun.annotation.Length;
import dev.gatun.annotation.Struct;

@Struct
public record Matrix(int rows, @Length(9) double[] cells) {}
