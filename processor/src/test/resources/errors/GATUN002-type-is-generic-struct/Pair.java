package demo;

import dev.gatun.annotation.Struct;

@Struct
public record Pair<T>(T first, T second) {}
