package demo;

import dev.gatun.annotation.Union;

@Union(pack = 3)
public record Packet(int id, double value) {}
