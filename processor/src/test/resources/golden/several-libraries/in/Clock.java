package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary
public interface Clock extends Ships {
  int clock_hour();
}
