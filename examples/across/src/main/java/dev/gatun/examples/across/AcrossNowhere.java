package dev.gatun.examples.across;

import dev.gatun.annotation.NativeLibrary;

/** A library that is not there. */
@NativeLibrary({"across_nowhere", "across_neither"})
interface AcrossNowhere {
  int anything();
}
