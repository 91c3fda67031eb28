package demo;

import dev.gatun.annotation.Length;
import dev.gatun.annotation.Struct;

@Struct
public record Tree(int value, Branches branches) {
  @Struct
  record Branches(@Length(2) Tree[] both) {}
}
