package demo;

import static dev.gatun.annotation.CType.*;
import static dev.gatun.annotation.Outcome.*;

import dev.gatun.annotation.*;
import dev.gatun.runtime.*;

@NativeLibrary
public interface Store {
  @FailsWhen(value = NEGATIVE)
  int flush() throws ErrnoException;

  String text(int code);
}
