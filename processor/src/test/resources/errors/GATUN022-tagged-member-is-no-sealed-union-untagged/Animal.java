package demo;

import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Tagged;
import dev.gatun.annotation.Union;

@Struct
public record Animal(int kind, @Tagged(by = "kind") Body body) {
  @Union
  record Body(int tail, double purr) {}
}
