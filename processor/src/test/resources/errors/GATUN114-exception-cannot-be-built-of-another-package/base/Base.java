package base;

import dev.gatun.annotation.FailsWhen;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Outcome;

@NativeLibrary("base")
public interface Base {
  @FailsWhen(Outcome.NEGATIVE)
  int unlock() throws Closed;
}

class Closed extends Exception {
  public Closed(String message) {
    super(message);
  }
}
