package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("statistics")
public interface Statistics {
  double mean(int count, double... values);
}
