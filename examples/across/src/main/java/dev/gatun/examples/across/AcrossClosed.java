package dev.gatun.examples.across;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Threading;
import dev.gatun.annotation.Variable;
import java.lang.foreign.MemorySegment;

/** A library that is unloaded. */
@NativeLibrary(value = "across_conduct", header = "across_conduct.h")
interface AcrossClosed extends AcrossConduct, AutoCloseable {
  @Variable(value = "conduct_count", address = true)
  MemorySegment countAddress();

  @Override
  void close();

  /** The same on a thread of its own. */
  @NativeLibrary(
      value = "across_conduct",
      header = "across_conduct.h",
      threading = Threading.CONFINED)
  interface Confined extends AcrossClosed {}
}
