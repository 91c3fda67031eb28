package demo;

import dev.gatun.annotation.Variant;

@Variant("DOG")
public record Dog(int tail) {}
