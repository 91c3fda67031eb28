package demo;

import dev.gatun.annotation.Struct;

@Struct("lock")
public record Lock(int width) {}
