package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary
public interface Maths {
  long lround(double x);
}
