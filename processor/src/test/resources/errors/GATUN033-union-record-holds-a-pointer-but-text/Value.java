package demo;

import dev.gatun.annotation.Length;
import dev.gatun.annotation.Union;

@Union
public record Value(long number, @Length(8) String text) {}
