package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("matrices")
public interface Matrices {
  double trace(double[][] cells);
}
