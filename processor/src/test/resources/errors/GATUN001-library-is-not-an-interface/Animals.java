package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("animals")
public abstract class Animals {
  public abstract int count();
}
