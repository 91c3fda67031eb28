package dev.gatun.examples.libc;

import dev.gatun.annotation.NativeLibrary;

/** A library that nobody has. */
@NativeLibrary({"gatun_nowhere-2", "gatun_nowhere"})
interface Nowhere {
  void nothing();
}
