package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Variable;

@NativeLibrary("canal")
public interface Canal {
  @Variable("ships")
  int ships();

  @Variable("locks")
  int count();
}
