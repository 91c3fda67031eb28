package dev.gatun.examples.across;

import dev.gatun.annotation.C;
import dev.gatun.annotation.CType;
import dev.gatun.annotation.NativeLibrary;

/** What every process has. */
@NativeLibrary(header = "string.h")
public interface AcrossProcess {
  @C(CType.SIZE_T)
  long strlen(String text);
}
