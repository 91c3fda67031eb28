package demo;

import dev.gatun.annotation.Union;

@Union
public interface Animal {
  int age();
}
