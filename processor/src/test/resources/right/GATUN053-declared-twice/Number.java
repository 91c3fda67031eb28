package demo;

import dev.gatun.annotation.Union;

@Union
public record Number(int i, float f) {}
