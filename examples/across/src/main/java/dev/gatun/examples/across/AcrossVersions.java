package dev.gatun.examples.across;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;

/** Versions of one symbol; see {@code native/src/versions.c}. */
@NativeLibrary(value = "versions", header = "versions.h")
public interface AcrossVersions {
  int lock_width();

  @Symbol(value = "lock_width", version = "GATUN_1.0")
  int oldLockWidth();

  @Symbol(value = "lock_width", version = "GATUN_2.0")
  int newLockWidth();

  @Symbol(value = "lock_width", version = "GATUN_3.0", optional = true)
  int futureLockWidth();

  int lock_count();
}
