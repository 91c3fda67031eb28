package demo;

import dev.gatun.annotation.Union;

@Union
public record Value(long number, String text) {}
