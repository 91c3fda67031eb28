package demo;

import static dev.gatun.annotation.CType.*;
import static dev.gatun.annotation.Outcome.*;

import dev.gatun.annotation.*;
import dev.gatun.runtime.*;

@NativeLibrary
public interface Store {
  @FailsWhen(value = NON_ZERO, message = "lastError")
  int flush() throws StatusException;

  String lastError();
}
