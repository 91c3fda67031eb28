package demo;

import static dev.gatun.annotation.CType.*;
import static dev.gatun.annotation.Outcome.*;

import dev.gatun.annotation.*;
import dev.gatun.runtime.*;
import java.lang.foreign.MemorySegment;

@NativeLibrary
public interface Store {
  @CEnum enum Code { FINE, BUSY }

  @CEnum enum Level { LOW, HIGH }

  @FailsWhen(NON_ZERO) Code flush() throws StoreException;

  class StoreException extends Exception {
    public StoreException(String message, Level level) {
      super(message + level);
    }
  }
}
