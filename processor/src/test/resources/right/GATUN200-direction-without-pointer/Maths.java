package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Out;

@NativeLibrary
public interface Maths {
  double frexp(double value, @Out int[] exponent);
}
