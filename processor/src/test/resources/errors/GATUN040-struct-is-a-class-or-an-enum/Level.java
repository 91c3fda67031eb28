package demo;

import dev.gatun.annotation.Union;

@Union
public enum Level {
  LOW,
  HIGH
}
