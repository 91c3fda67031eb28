package demo;

import dev.gatun.annotation.*;

@NativeLibrary("canal")
public interface Canal {
  int canal_length();
}
