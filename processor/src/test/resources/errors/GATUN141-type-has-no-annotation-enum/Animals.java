package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("animals")
public interface Animals {
  int count(Kind kind);

  enum Kind { DOG, CAT }
}
