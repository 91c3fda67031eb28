package dev.gatun.examples.across;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Symbol;

/** Functions of five libraries behind one interface, those of its parents among them. */
@NativeLibrary(value = "across_scalars", also = "across_flags")
public interface AcrossLibraries extends AcrossVersions, AcrossProcess {
  int scalar_failures();

  int flags_failures();

  /** Overrides what the parent says: the old version under the parent's name. */
  @Override
  @Symbol(value = "lock_width", version = "GATUN_1.0")
  int lock_width();
}
