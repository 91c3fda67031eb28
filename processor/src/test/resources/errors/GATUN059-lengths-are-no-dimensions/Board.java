package demo;

import dev.gatun.annotation.Length;
import dev.gatun.annotation.Struct;

@Struct
public record Board(@Length(12) int[][] grid) {}
