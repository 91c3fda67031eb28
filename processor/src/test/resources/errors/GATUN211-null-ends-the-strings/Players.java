package demo;

import dev.gatun.annotation.NativeLibrary;
import org.jspecify.annotations.Nullable;

@NativeLibrary("players")
public interface Players {
  void play(@Nullable String[] titles);
}
