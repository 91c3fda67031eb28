package demo;

import dev.gatun.annotation.NativeLibrary;
import dev.gatun.annotation.Slice;
import org.jspecify.annotations.Nullable;

@NativeLibrary("players")
public interface Players {
  void play(@Slice @Nullable String[] titles);
}
