package demo;

import dev.gatun.annotation.Struct;

@Struct
public record Person(int age) {}
