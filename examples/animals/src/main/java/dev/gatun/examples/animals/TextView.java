package dev.gatun.examples.animals;

import static dev.gatun.annotation.CType.UINT64_T;

import dev.gatun.annotation.C;
import dev.gatun.annotation.Struct;
import java.lang.foreign.MemorySegment;

/** A counted string where it lies in native memory. */
@Struct("String")
public interface TextView {
  MemorySegment data();

  @C(UINT64_T)
  long len();
}
