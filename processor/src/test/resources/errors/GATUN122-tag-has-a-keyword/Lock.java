package demo;

import dev.gatun.annotation.Struct;

@Struct("struct lock")
public record Lock(int width) {}
