package demo;

import static dev.gatun.annotation.CType.*;
import static dev.gatun.annotation.Outcome.*;

import dev.gatun.annotation.*;
import dev.gatun.runtime.*;
import java.lang.foreign.MemorySegment;

@NativeLibrary
public interface Store {
  int flush();

  @FailsWhen(NON_ZERO)
  default int flushTwice() {
    return flush() + flush();
  }
}
