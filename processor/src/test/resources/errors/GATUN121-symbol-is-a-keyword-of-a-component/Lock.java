package demo;

import dev.gatun.annotation.Struct;

@Struct
public record Lock(int register, int width) {}
