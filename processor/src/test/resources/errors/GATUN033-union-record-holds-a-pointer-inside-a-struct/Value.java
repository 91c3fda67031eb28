package demo;

import dev.gatun.annotation.Struct;
import dev.gatun.annotation.Union;

@Union
public record Value(long number, Name name) {
  @Struct
  record Name(String first, String last) {}
}
