package demo;

import dev.gatun.annotation.Union;

@Union
public record Flag(boolean on, int bits) {}
