package demo;

import static dev.gatun.annotation.CType.*;
import static dev.gatun.annotation.Outcome.*;

import dev.gatun.annotation.*;
import dev.gatun.runtime.*;
import java.lang.foreign.MemorySegment;

@NativeLibrary
public interface Store {
  @FailsWhen(value = NEGATIVE, message = "text") int flush() throws StoreException;

  String text(int code);

  class StoreException extends Exception {
    public StoreException(int code) {
      super("code " + code);
    }
  }
}
