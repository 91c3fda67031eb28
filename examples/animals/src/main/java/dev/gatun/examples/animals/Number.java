package dev.gatun.examples.animals;

import dev.gatun.annotation.Union;

/** A union without a tag: every member can be read at any time. */
@Union
public interface Number {
  int i();

  void i(int v);

  float f();

  void f(float v);
}
