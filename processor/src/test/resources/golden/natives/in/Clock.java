package demo;

import dev.gatun.annotation.*;

@NativeLibrary
public interface Clock {
  int clock_hour();
}
