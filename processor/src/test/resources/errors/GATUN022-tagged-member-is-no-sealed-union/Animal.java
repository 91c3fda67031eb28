package demo;

import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Tagged;

@Struct
public record Animal(int kind, @Tagged(by = "kind") int tail) {}
