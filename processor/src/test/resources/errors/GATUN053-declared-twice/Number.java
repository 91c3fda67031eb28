package demo;

import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Union;

@Struct
@Union
public record Number(int i, float f) {}
