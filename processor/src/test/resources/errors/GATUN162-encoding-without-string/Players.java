package demo;

import dev.gatun.annotation.Encoding;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("players")
public interface Players {
  @Encoding("ISO-8859-1")
  int play(String title);
}
