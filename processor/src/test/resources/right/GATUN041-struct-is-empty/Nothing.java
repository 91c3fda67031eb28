package demo;

import dev.gatun.annotation.Struct;

@Struct
public record Nothing(int value) {}
