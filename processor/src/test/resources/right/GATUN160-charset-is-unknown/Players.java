package demo;

import dev.gatun.annotation.Encoding;
import dev.gatun.annotation.NativeLibrary;

@NativeLibrary("players")
public interface Players {
  String title(@Encoding("ISO-8859-1") String artist);
}
