package demo;

import static dev.gatun.annotation.CType.*;
import static dev.gatun.annotation.Outcome.*;

import dev.gatun.annotation.*;
import dev.gatun.runtime.*;
import java.lang.foreign.MemorySegment;

@NativeLibrary
public interface Store {
  @FailsWhen(value = NON_ZERO, message = "text") int flush() throws StatusException;

  String last();

  static String text() {
    return "store: ";
  }
}
