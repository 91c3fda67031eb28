package demo;

import dev.gatun.annotation.Length;
import dev.gatun.annotation.Struct;

@Struct
public record Board(@Length({3, 4}) int[][] grid) {}
