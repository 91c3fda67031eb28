package demo;

import dev.gatun.annotation.Encoding;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("players")
public interface Players {
  int play(@Encoding("ISO-8859-1") String title);
}
