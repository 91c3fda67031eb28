package demo;

import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("canal")
public sealed interface Canal permits Lock {
  int depth();
}

non-sealed interface Lock extends Canal {}
