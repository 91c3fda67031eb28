package demo;

import dev.gatun.annotation.Anonymous;
import dev.gatun.annotation.Struct;

@Struct
public record Animal(int kind, @Anonymous int tail) {}
