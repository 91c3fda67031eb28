package demo;

import dev.gatun.annotation.Callback;
import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Retained;

@NativeLibrary("reader")
public interface Reader {
  void read(@Retained(once = true) Done done, @Retained(once = true) Done failed);

  @Callback
  interface Done {
    void done(int result);
  }
}
