package demo;

import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Unknown;

@Unknown
@Struct
public record Animal(int kind) {}
