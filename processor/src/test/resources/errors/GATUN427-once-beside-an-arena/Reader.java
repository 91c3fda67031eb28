package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Retained;
import java.lang.foreign.Arena;

@NativeLibrary("reader")
public interface Reader {
  void read(@Retained(once = true) Done done, @Retained Done failed, Arena lifetime);

  @Callback
  interface Done {
    void done(int result);
  }
}
