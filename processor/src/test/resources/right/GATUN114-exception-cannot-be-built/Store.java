package demo;

import static dev.gatun.annotation.CType.*;
import static dev.gatun.annotation.Outcome.*;

import dev.gatun.annotation.*;
import dev.gatun.runtime.*;

@NativeLibrary
public interface Store {
  @FailsWhen(NON_ZERO)
  int flush() throws StoreException;

  class StoreException extends Exception {
    public StoreException(String message, int code) {
      super(message + " (" + code + ")");
    }
  }
}
