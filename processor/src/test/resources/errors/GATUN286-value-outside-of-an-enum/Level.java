package demo;

import dev.gatun.annotation.Value;

public enum Level {
  @Value(10) LOW,
  HIGH
}
