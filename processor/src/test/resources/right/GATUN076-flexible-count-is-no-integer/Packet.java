package demo;

import dev.gatun.annotation.Flexible;
import dev.gatun.annotation.Struct;

@Struct
public record Packet(int count, @Flexible("count") int[] items) {}
