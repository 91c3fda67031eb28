package demo;

import dev.gatun.annotation.Encoding;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("players")
public interface Players {
  void play(@Encoding("UTF-16LE") String title);
}
