package demo;

import dev.gatun.annotation.FailsWhen;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Outcome;
import java.io.IOException;

@NativeLibrary
public interface LibC {
  @FailsWhen(Outcome.MINUS_ONE)
  int open(String path, int flags) throws IOException;
}
