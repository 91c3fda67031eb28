package demo;

import dev.gatun.annotation.Struct;

@Struct("node")
public record Node(int value, Node next) {}
