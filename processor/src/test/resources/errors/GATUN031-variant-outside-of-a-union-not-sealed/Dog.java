package demo;

import dev.gatun.annotation.Variant;

@Variant("DOG")
public interface Dog extends Animal {
  int tail();
}
