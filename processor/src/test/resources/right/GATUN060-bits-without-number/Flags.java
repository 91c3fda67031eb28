package demo;

import dev.gatun.annotation.Struct;

@Struct
public record Flags(int kind, float level) {}
