package demo;

import dev.gatun.annotation.Struct;

@Struct
public record Animal(int kind, int tail) {}
