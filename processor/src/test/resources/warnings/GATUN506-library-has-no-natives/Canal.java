package demo;

import dev.gatun.annotation.*;

@NativeLibrary("canals")
public interface Canal {
  int canal_length();
}
