package dev.gatun.examples.across;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Threading;

/** One thread at a time. */
@NativeLibrary(
    value = "across_conduct",
    header = "across_conduct.h",
    threading = Threading.SERIALIZED)
interface AcrossSerialized extends AcrossConduct {
  /** The same, and another library with it. */
  @NativeLibrary(
      value = "across_conduct",
      also = "across_bits",
      header = "across_conduct.h",
      threading = Threading.SERIALIZED)
  interface WithAnother extends AcrossConduct {}
}
