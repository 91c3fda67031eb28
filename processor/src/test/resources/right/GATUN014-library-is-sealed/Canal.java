package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("canal")
public interface Canal {
  int depth();
}

interface Lock extends Canal {}
