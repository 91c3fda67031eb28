package demo;

import dev.gatun.annotation.In;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("canal")
public interface Canal {
  int canal_open(@In int[] ships);

  default int open(@In int[] ships) {
    return canal_open(ships);
  }
}
