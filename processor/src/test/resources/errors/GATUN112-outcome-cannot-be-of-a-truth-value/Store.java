package demo;

import static dev.gatun.annotation.CType.*;
import static dev.gatun.annotation.Outcome.*;

import dev.gatun.annotation.*;
import dev.gatun.runtime.*;
import java.lang.foreign.MemorySegment;

@NativeLibrary
public interface Store {
  @FailsWhen(NON_ZERO) boolean flush() throws ErrnoException;
}
